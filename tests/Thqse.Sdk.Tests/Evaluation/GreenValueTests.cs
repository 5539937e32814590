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

        var verdict = CpomCatalogue.Occitanie2025.Evaluate(contract)["CPOM_OS_13"][2025];

        Assert.Equal(VerdictStatus.NotMet, verdict.Status);
        Assert.Equal(1.0412371135m, verdict.ToGreen!.Ways.Single().Steps.Single().Value);
    }

    [Fact]
    public void A_blank_department_is_none_where_none_is_needed()
        => Assert.Null(ContractDocument.Read(
            """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 3, "department": "" } }""").ContractOrThrow().Establishment.Department);
}
