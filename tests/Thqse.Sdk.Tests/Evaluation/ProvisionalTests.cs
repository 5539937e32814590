using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>What is met in a year that is not over, and can still be lost, is told apart from what is won.</summary>
public class ProvisionalTests
{
    private static readonly LocalDate InTheYear = new(2026, 6, 30);

    [Theory]
    [InlineData("CPOM_OS_16", """{ "discharge-prescriptions": 70 }""", "a rate")]
    [InlineData("CPOM_OS_17", """{ "plans-up-to-date": 2 }""", "what is there at the end of the year")]
    [InlineData("CPOM_CT_8", """{ "shared-pathways": 2 }""", "what is there at the end of the year")]
    [InlineData("CPOM_CT_5", """{ "territorial-team": true }""", "an answer")]
    public void What_can_still_be_undone_is_provisional(string indicator, string values, string why)
    {
        Assert.True(Verdict(indicator, values, InTheYear).IsProvisional, why);
        Assert.False(Verdict(indicator, values, new LocalDate(2027, 1, 1)).IsProvisional, why);
        Assert.StartsWith("Atteint à ce jour.", Verdict(indicator, values, InTheYear).Explain(Language.French), StringComparison.Ordinal);
        Assert.StartsWith("Met.", Verdict(indicator, values, new LocalDate(2027, 1, 1)).Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CPOM_CT_4", """{ "partnerships": 9 }""", "a count of what happened")]
    [InlineData("CPOM_OS_10", """{ "bed-management-cells": 60 }""", "a count of what happened")]
    public void What_happened_stays(string indicator, string values, string why)
    {
        var verdict = Verdict(indicator, values, InTheYear);

        Assert.True(verdict is { Status: VerdictStatus.Met, IsProvisional: false }, why);
        Assert.False(verdict.ToDate?.IsProvisional ?? false, why);
    }

    [Fact]
    public void A_milestone_and_a_target_that_is_fixed_stay()
    {
        var contract = ContractDocument.Read("""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 }, "choices": { "CPOM_OS_8": { "target": 15 } },
              "observations": { "CPOM_OS_7": { "2025": { "milestones": ["approach-engaged"] } } } }
            """).ContractOrThrow();
        var evaluation = contract.Evaluate(new LocalDate(2025, 6, 30));

        Assert.All(
            [evaluation["CPOM_OS_7"][2025], evaluation["CPOM_OS_8"][2025]],
            year => Assert.True(year is { Status: VerdictStatus.Met, IsProvisional: false }, $"{year}"));
    }

    [Fact]
    public void A_period_that_one_closed_year_decides_is_final_and_one_that_an_open_year_decides_is_not()
    {
        Assert.False(Period("2025", new LocalDate(2026, 6, 30)).IsProvisional);
        Assert.True(Period("2026", new LocalDate(2026, 6, 30)).IsProvisional);
        Assert.False(Period("2026", new LocalDate(2027, 6, 30)).IsProvisional);
        Assert.StartsWith("Atteint à ce jour sur 2025-2029", Period("2026", new LocalDate(2026, 6, 30)).Explain(Language.French), StringComparison.Ordinal);
    }

    private static HorizonVerdict Period(string year, LocalDate asOf)
    {
        var contract = ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_CT_5": { "{{year}}": { "values": { "territorial-team": true } } } } }
            """).ContractOrThrow();
        var period = contract.Evaluate(asOf)["CPOM_CT_5"].Period!;
        Assert.Equal(VerdictStatus.Met, period.Status);
        return period;
    }

    private static YearVerdict Verdict(string indicator, string values, LocalDate asOf)
    {
        var contract = ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320, "ghtMember": true },
              "observations": { "{{indicator}}": { "2026": { "values": {{values}} } } } }
            """).ContractOrThrow();
        var verdict = contract.Evaluate(asOf)[indicator][2026];
        Assert.Equal(VerdictStatus.Met, verdict.Status);
        return verdict;
    }
}
