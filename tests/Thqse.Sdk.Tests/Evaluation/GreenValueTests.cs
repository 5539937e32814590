using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>Found by an independent evaluation: 1/97 grown by 1 % is 1.04123711340206… %, which 1.0412371134 does not reach.</summary>
public class GreenValueTests
{
    [Fact]
    public void The_smallest_value_is_never_rounded_down()
    {
        var contract = ContractDocument.Read(
            """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "observations": { "CPOM_OS_13": {
                "2024": { "values": { "raac-acts": { "numerator": 1, "denominator": 97 } } },
                "2025": { "values": { "raac-acts": 1.0412371134 } } } } }
            """).ContractOrThrow();

        var verdict = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract)["CPOM_OS_13"][2025];

        Assert.Equal(VerdictStatus.NotMet, verdict.Status);
        Assert.Equal(1.0412371135m, verdict.ToGreen!.Ways.Single().Steps.Single().Value);
    }

    /// <summary>10^15 / 1 is 10^17 %, and of 10^15 that is 10^30: no decimal holds it, and no document could declare it.</summary>
    [Fact]
    public void A_numerator_too_large_to_be_declared_is_not_given()
    {
        var contract = ContractDocument.Read(
            """
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 },
              "choices": { "CPOM_OS_19": { "target": 6 } },
              "observations": { "CPOM_OS_19": {
                "2025": { "values": { "serious-events-declared": { "numerator": 1000000000000000, "denominator": 1 } } },
                "2026": { "values": { "serious-events-declared": { "numerator": 1, "denominator": 1000000000000000 } } } } } }
            """).ContractOrThrow();

        var step = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract)["CPOM_OS_19"][2026].ToGreen!.Ways[0].Steps.Single();

        Assert.Equal(GreenStepKind.ExceedValue, step.Kind);
        Assert.Equal(100_000_000_000_000_000m, step.Value);
        Assert.Null(step.Numerator);
    }
}
