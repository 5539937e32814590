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

        Assert.Contains("80 en 2026, provisoire : 2026 n'est pas close", verdict.ExplainFigures(Language.French), StringComparison.Ordinal);
        Assert.Contains("80 in 2026, provisional: 2026 is not closed", verdict.ExplainFigures(Language.English), StringComparison.Ordinal);
        Assert.Contains("at least 84, provisional: 2026 is not closed", verdict.ToGreen!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(2026, verdict.ToGreen!.Ways[0].Steps[0].OpenReferenceYear);
    }

    [Fact]
    public void A_closed_reference_is_final()
    {
        var verdict = Verdict(new LocalDate(2026, 2, 15), 2026);

        Assert.DoesNotContain("provisional", verdict.Explain(Language.English) + verdict.ToGreen!.Explain(Language.English), StringComparison.Ordinal);
        Assert.Null(verdict.ToGreen!.Ways[0].Steps[0].OpenReferenceYear);
    }

    private static YearVerdict Verdict(LocalDate asOf, int year)
    {
        var contract = ContractDocument.Read(
            """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_OS_12": {
                "2025": { "values": { "mammograms": 1000, "breast-ultrasounds": 100 } },
                "2026": { "values": { "mammograms": 80, "breast-ultrasounds": 10 } } } } }
            """).ContractOrThrow();
        return CpomCatalogue.Occitanie2025.Evaluate(contract, asOf)["CPOM_OS_12"][year];
    }
}
