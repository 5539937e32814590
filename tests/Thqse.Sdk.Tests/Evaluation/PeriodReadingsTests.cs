using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>Found by a reviewer: how the total of the period is read was told as if it decided each year.</summary>
public class PeriodReadingsTests
{
    [Theory]
    [InlineData("CPOM_OS_9", "The volume of 2029 must exceed that of 2024.")]
    [InlineData("CPOM_CT_5", "Over the period, yes in at least one year.")]
    public void A_reading_of_the_period_alone_belongs_to_no_year(string indicator, string reading)
    {
        var years = Evaluate()[indicator].Years;

        Assert.All(years, year => Assert.DoesNotContain(year.Readings, entry => entry.Applied[Language.English] == reading));
        Assert.All(years, year => Assert.DoesNotContain(reading, year.Explain(Language.English), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CPOM_OS_1", "The rate of the year; the period is judged in 2029.")]
    [InlineData("CPOM_OS_10", "52 or 104 meetings in the year; no period verdict.")]
    [InlineData("CPOM_OS_18", "At least one exercise a year, every year.")]
    [InlineData("CPOM_OS_20", "A number per quarter, without a period verdict.")]
    public void A_reading_of_both_is_told_of_every_year(string indicator, string reading)
        => Assert.All(Evaluate()[indicator].Years, year => Assert.Contains("Reading: " + reading, year.Explain(Language.English), StringComparison.Ordinal));

    private static CpomEvaluation Evaluate()
    {
        var contract = ContractDocument.Read(
            """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "clinic", "beds": 80 },
              "observations": { "CPOM_OS_9": { "2024": { "values": { "telehealth-acts": 10 } }, "2025": { "values": { "telehealth-acts": 12 } } } } }
            """).ContractOrThrow();
        return contract.EvaluateAsAsked();
    }
}
