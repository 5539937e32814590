using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>Found by a reviewer: 3.45 was printed as 3.5, and called a rounding where the figure had been raised by one or stopped at 100 %.</summary>
public class GrowthMessagesTests
{
    private const string Raise = "Rounded to the nearest unit, and always at least one more.";

    [Theory]
    [InlineData("10", "12", "+15 % par rapport à l'année précédente, 10 en 2025, 11,5 avant arrondi", "+15% over the previous year, 10 in 2025, 11.5 before rounding")]
    [InlineData("3", "4", "+15 % par rapport à l'année précédente, 3 en 2025, soit 3,45 : un de plus au moins", "+15% over the previous year, 3 in 2025, that is 3.45: one more at least")]
    [InlineData("2", "3", "+15 % par rapport à l'année précédente, 2 en 2025, soit 2,3 : un de plus au moins", "+15% over the previous year, 2 in 2025, that is 2.3: one more at least")]
    [InlineData("20", "23", "+15 % par rapport à l'année précédente, 20 en 2025", "+15% over the previous year, 20 in 2025")]
    public void A_count_was_rounded_or_raised_by_one_or_neither(string reference, string required, string french, string english)
        => Assert.Equal(
            ($"demandé : au moins {required} ({french}).", $"asked: at least {required} ({english})."),
            Asked("CPOM_OS_22", $"\"research-projects\": {reference}"));

    [Theory]
    [InlineData("98", "au moins 100 % (+3 % par rapport à l'année précédente, 98 % en 2025, soit 100,94 % : plafonné à 100 %)", "at least 100% (+3% over the previous year, 98% in 2025, that is 100.94%: stopped at 100%)")]
    [InlineData("{ \"numerator\": 305, \"denominator\": 306 }", "au moins 100 % (+3 % par rapport à l'année précédente, 99,67 % en 2025, soit 102,66 % : plafonné à 100 %)", "at least 100% (+3% over the previous year, 99.67% in 2025, that is 102.66%: stopped at 100%)")]
    [InlineData("60", "au moins 61,8 % (+3 % par rapport à l'année précédente, 60 % en 2025)", "at least 61.8% (+3% over the previous year, 60% in 2025)")]
    public void A_proportion_was_stopped_at_100_percent_or_left_as_it_is(string reference, string french, string english)
        => Assert.Equal(($"demandé : {french}.", $"asked: {english}."), Asked("CPOM_OS_13", $"\"raac-acts\": {reference}"));

    [Theory]
    [InlineData("3", true)]
    [InlineData("10", false)]
    [InlineData("20", false)]
    public void The_reading_that_raised_the_figure_is_told_and_only_where_it_did(string reference, bool isRaised)
    {
        var verdict = Evaluate("CPOM_OS_22", $"\"research-projects\": {reference}", beds: 320)["CPOM_OS_22"][2026];

        Assert.Equal(isRaised, verdict.Readings.Any(reading => reading.Alternative?.Id == "count-growth-not-raised"));
        Assert.Equal(isRaised, verdict.Explain(Language.English).Contains("Reading: " + Raise, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"beds\": 500", "CPOM_CT_4", true)]
    [InlineData("\"beds\": 501", "CPOM_CT_4", false)]
    [InlineData("\"beds\": 499", "CPOM_CT_4", false)]
    [InlineData("\"beds\": 500, \"sizeClass\": \"large\"", "CPOM_CT_4", false)]
    [InlineData("\"beds\": 500", "CPOM_OS_18", false)]
    public void Five_hundred_beds_are_told_to_be_large_where_the_row_depends_on_it(string size, string indicator, bool decides)
    {
        var explanation = Evaluate(indicator, string.Empty, size)[indicator][2026].Explain(Language.English);

        Assert.Equal(decides, explanation.Contains("Reading: 500 beds is large.", StringComparison.Ordinal));
    }

    private static (string French, string English) Asked(string indicator, string reference)
    {
        var verdict = Evaluate(indicator, reference, beds: 320)[indicator][2026];
        return (After("demandé", verdict.ExplainFigures(Language.French)), After("asked", verdict.ExplainFigures(Language.English)));
    }

    private static string After(string word, string text)
        => text.Substring(text.IndexOf(word, StringComparison.Ordinal)).Replace('\u00A0', ' ');

    private static CpomEvaluation Evaluate(string indicator, string reference, int beds)
        => Evaluate(indicator, reference, string.Format(CultureInfo.InvariantCulture, "\"beds\": {0}", beds));

    private static CpomEvaluation Evaluate(string indicator, string reference, string size)
    {
        var contract = ContractDocument.Read($$"""
            {
              "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", {{size}} },
              "observations": { "{{indicator}}": { "2025": { "values": { {{reference}} } } } }
            }
            """).ContractOrThrow();
        return contract.EvaluateAsAsked();
    }
}
