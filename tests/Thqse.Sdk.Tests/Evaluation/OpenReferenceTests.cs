using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>Found by a new user: 80 mammograms in the first weeks of a year made "at least 84" of the next one, as if it were settled.</summary>
public class OpenReferenceTests
{
    [Theory]
    [InlineData(2026, 2, 15, 2026, false)]
    [InlineData(2026, 2, 15, 2027, true)]
    [InlineData(2026, 12, 31, 2027, true)]
    [InlineData(2027, 1, 1, 2027, false)]
    public void What_follows_from_a_year_that_is_not_closed_is_provisional(int year, int month, int day, int judged, bool isOpen)
    {
        var part = Verdict(new LocalDate(year, month, day), judged).Parts[0];

        Assert.Equal(isOpen, part.IsReferenceOpen);
        Assert.Equal(judged - 1, part.ReferenceYear);
    }

    [Fact]
    public void Sentences_say_so_and_the_path_to_green_too()
    {
        var verdict = Verdict(new LocalDate(2026, 2, 15), 2027);

        Assert.Contains("80 en 2026, qui peut encore changer (2026 n'est pas close)", verdict.ExplainFigures(Language.French), StringComparison.Ordinal);
        Assert.Contains("80 in 2026, which can still change (2026 is not closed)", verdict.ExplainFigures(Language.English), StringComparison.Ordinal);
        Assert.Null(verdict.Parts[0].Required);
        Assert.Contains("at least 1,103, if 2026 just reaches its target (1,050)", verdict.ToGreen!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("au moins 1\u202F103, si 2026 atteint tout juste sa cible (1\u202F050)", verdict.ToGreen!.Explain(Language.French), StringComparison.Ordinal);
    }

    /// <summary>1,050 are asked in 2026, hence 1,102.5 in 2027, and so on: 80 so far say nothing.</summary>
    [Theory]
    [InlineData(2027, 2026, 1050, 1103)]
    [InlineData(2028, 2027, 1103, 1158)]
    [InlineData(2029, 2028, 1158, 1216)]
    public void What_follows_from_open_years_is_told_as_if_each_just_reached_its_target(int judged, int open, int assumed, int value)
    {
        var step = Verdict(new LocalDate(2026, 2, 15), judged).ToGreen!.Ways[0].Steps[0];

        Assert.Equal((GreenStepKind.ReachValue, open, assumed, value), (step.Kind, step.OpenReferenceYear!.Value, step.AssumedReference!.Value, step.Value!.Value));
    }

    [Fact]
    public void An_open_year_that_has_passed_its_target_says_nothing_before_it_is_closed()
    {
        var path = Verdict(new LocalDate(2026, 2, 15), 2027, mammograms: 1200).ToGreen!;
        var step = path.Ways[0].Steps[0];

        Assert.Equal((GreenStepKind.DeclareValue, 2026, null, null), (step.Kind, step.OpenReferenceYear!.Value, step.AssumedReference, step.Value));
        Assert.Contains("known when 2026 is closed", path.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("connu quand 2026 sera close", path.Explain(Language.French), StringComparison.Ordinal);
    }

    /// <summary>370 of 1,100 stays by the end of a first quarter are no denominator of the year.</summary>
    [Theory]
    [InlineData(2026, null)]
    [InlineData(2027, 715)]
    public void A_numerator_is_told_for_the_denominator_of_a_closed_year(int asOf, int? numerator)
    {
        var contract = ContractDocument.Read(
            """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": { "numerator": 370, "denominator": 1100 } } } } } }
            """).ContractOrThrow();
        var step = CpomCatalogue.Occitanie2025.Evaluate(contract, new LocalDate(asOf, 4, 1))["CPOM_OS_16"][2026].ToGreen!.Ways[0].Steps[0];

        Assert.Equal((65m, numerator), (step.Value!.Value, (int?)step.Numerator));
    }

    [Fact]
    public void A_closed_reference_is_final()
    {
        var verdict = Verdict(new LocalDate(2026, 2, 15), 2026);

        Assert.DoesNotContain("provisional", verdict.Explain(Language.English) + verdict.ToGreen!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Null(verdict.ToGreen!.Ways[0].Steps[0].OpenReferenceYear);
    }

    private static YearVerdict Verdict(LocalDate asOf, int year, int mammograms = 80)
    {
        var contract = ContractDocument.Read(
            $$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_OS_12": {
                "2025": { "values": { "mammograms": 1000, "breast-ultrasounds": 100 } },
                "2026": { "values": { "mammograms": {{mammograms}}, "breast-ultrasounds": 10 } } } } }
            """).ContractOrThrow();
        return CpomCatalogue.Occitanie2025.Evaluate(contract, asOf)["CPOM_OS_12"][year];
    }
}
