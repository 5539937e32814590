using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>Found by a reviewer: a direction over the period explained itself as "Not met" and nothing more. Every verdict says what was compared with what, and where the source asks it.</summary>
public class HorizonVerdictTests
{
    [Fact]
    public void A_direction_over_the_period_says_what_it_compared()
    {
        var period = Evaluate("CPOM_OS_9", """ "2024": { "values": { "telehealth-acts": 10 } }, "2029": { "values": { "telehealth-acts": 9 } } """)["CPOM_OS_9"].Period!;

        var part = Assert.Single(period.Parts);
        Assert.IsType<DirectionRule>(part.Rule);
        Assert.Equal((9m, 10m, 2024, VerdictStatus.NotMet), (part.Observed!.Value, part.Reference!.Value, part.ReferenceYear!.Value, part.Status));
        Assert.Equal((null, 9m), (period.Required, period.Observed!.Value));
        Assert.Equal("4679-4681", period.Lines.ToString());
        Assert.Equal(["The volume of 2029 must exceed that of 2024.", "Tele-rehabilitation counts among the telehealth acts."], period.Readings.Select(reading => reading.Applied[Language.English]));
        Assert.Equal(
            "Not met over 2025-2029: the value has not increased. Judged in 2029. Telehealth acts: 9; asked: more than 10, the value of 2024. "
                + "Reading: The volume of 2029 must exceed that of 2024. Reading: Tele-rehabilitation counts among the telehealth acts. Source: fiche CPOM_OS_9, targets, lines 4679-4681.",
            period.Explain(Language.English));
        Assert.Equal(
            "Non atteint sur 2025-2029 : la valeur n'a pas augmenté. Jugé en 2029. Actes de télésanté : 9 ; demandé : plus de 10, la valeur de 2024. "
                + "Lecture : Le volume de 2029 doit dépasser celui de 2024. Lecture : La télé-réadaptation compte parmi les actes de télésanté. Source : fiche CPOM_OS_9, cibles, lignes 4679-4681.",
            period.Explain(Language.French));
    }

    [Fact]
    public void A_sum_so_far_is_a_running_total_of_the_cells_up_to_its_year()
    {
        var indicator = Evaluate("CPOM_CT_4", """ "2025": { "values": { "partnerships": 2 } }, "2026": { "values": { "partnerships": 1 } } """)["CPOM_CT_4"];
        var (first, second) = (indicator[2025].ToDate!, indicator[2026].ToDate!);

        var rule = Assert.IsType<ThresholdRule>(Assert.Single(second.Parts).Rule);
        Assert.Equal((ThresholdSpan.SinceStart, 2m), (rule.Span, rule.Amount));
        Assert.Equal((2m, 3m), (second.Required!.Value, second.Observed!.Value));
        Assert.Equal(("1222, 1246", "1222, 1226, 1246"), (first.Lines.ToString(), second.Lines.ToString()));
        Assert.Equal(indicator[2026].Readings, second.Readings);
        Assert.StartsWith("Met over 2025. New formalised", first.Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(
            "Met over 2025-2026. New formalised and operational partnerships with ESMS, in all since the start of the contract: 3; asked: at least 2. Reading: ", second.Explain(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("Source: fiche CPOM_CT_4, targets, lines 1222, 1226, 1246.", second.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CPOM_OS_18", "\"crisis-exercises\": 0", "Pending over 2025-2029, can no longer be met: the value is below the threshold. Asked: every year. 2025: not met; 2026: pending; 2027: pending; 2028: pending; 2029: pending.")]
    [InlineData("CPOM_CT_5", "\"territorial-team\": true", "Met over 2025-2029. Asked: one year at least. 2025: met; 2026: pending; 2027: pending; 2028: pending; 2029: pending.")]
    public void A_period_that_counts_years_says_where_each_stands(string indicator, string value, string expected)
    {
        var period = Evaluate(indicator, $$""" "2025": { "values": { {{value}} } } """, new LocalDate(2026, 6, 30))[indicator].Period!;

        Assert.Empty(period.Parts);
        Assert.StartsWith(expected + " Reading: ", period.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains(expected.Substring(expected.IndexOf("Asked", StringComparison.Ordinal)), period.ExplainFigures(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_judged_by_its_last_year_has_the_parts_and_readings_of_that_year()
    {
        var indicator = Evaluate("CPOM_OS_1", """ "2029": { "values": { "trained-professionals": 31 } } """)["CPOM_OS_1"];

        Assert.Equal(indicator[2029].Parts, indicator.Period!.Parts);
        Assert.Equal(indicator[2029].Readings, indicator.Period.Readings);
        Assert.Equal((30m, 31m), (indicator.Period.Required!.Value, indicator.Period.Observed!.Value));
        Assert.Contains("Judged in 2029. ", indicator.Period.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_of_several_rules_has_them_all_and_no_single_figure()
    {
        var period = Evaluate("CPOM_OS_5", """ "2025": { "values": { "structured-actions": 1 } } """, engaged: true)["CPOM_OS_5"].Period!;

        Assert.Equal(["structured-actions", "complementary-actions"], period.Parts.Select(part => ((ThresholdRule)part.Rule).Measure.ToString()));
        Assert.Equal([VerdictStatus.Met, VerdictStatus.Undetermined], period.Parts.Select(part => part.Status));
        Assert.Equal((null, null, null), (period.Required, period.Observed, period.Measure));
        Assert.Contains(period.Readings, reading => reading.Applied[Language.English] == "Two new actions each year.");
    }

    [Theory]
    [InlineData("CPOM_CT_2", "The numbers are running totals since 2025.")]
    [InlineData("CPOM_CT_2", "Projects formalised in the year are counted.")]
    [InlineData("CPOM_OS_6", "The new programmes of the year are counted.")]
    public void A_total_rests_on_the_readings_of_what_it_sums(string indicator, string reading)
        => Assert.Contains(Evaluate(indicator, string.Empty)[indicator].Period!.Readings, entry => entry.Applied[Language.English] == reading);

    private static CpomEvaluation Evaluate(string indicator, string observations, LocalDate? asOf = null, bool engaged = false)
    {
        var contract = ContractDocument.Read($$"""
            {
              "format": "thqse.cpom-contract/1",
              "establishment": { "category": "clinic", "beds": 80, "alreadyEngaged": [{{(engaged ? $"\"{indicator}\"" : string.Empty)}}] },
              "observations": { "{{indicator}}": { {{observations}} } }
            }
            """).ContractOrThrow();
        return contract.EvaluateAsAsked(asOf);
    }
}
