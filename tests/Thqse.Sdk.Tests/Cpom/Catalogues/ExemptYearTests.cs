using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Conformance;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>A sum so far says which years it leaves out. The verdicts are those of vectors/language/exempt-years-in-a-sum.json.</summary>
public class ExemptYearTests
{
    private static readonly CpomCatalogue Catalogue = Vector.Language.First(vector => vector.Catalogue.Id == "exempt-years-in-a-sum").Catalogue;

    [Fact]
    public void A_sum_so_far_names_the_years_that_it_leaves_out()
    {
        var years = Evaluate("""{ "2030": { "values": { "visits": 100, "stays": 30 } }, "2031": { "values": { "stays": 29 } }, "2032": { "values": { "visits": 99, "stays": 30 } } }""").Years;

        Assert.Equal(["", "2031", "2031"], years.Select(year => string.Join(", ", year.ToDate!.YearsLeftOut)));
        Assert.DoesNotContain("Sans", years[0].ToDate!.ExplainFigures(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(" Sans 2031 : trop peu y est compté pour que la cible s'applique.", years[2].ToDate!.ExplainFigures(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(" Without 2031: too little is counted for the target to apply.", years[2].ToDate!.ExplainFigures(Language.English), StringComparison.Ordinal);
    }

    private static IndicatorEvaluation Evaluate(string observations) => Catalogue.Evaluate(
        ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "exempt-years-in-a-sum", "establishment": { "category": "ch", "beds": 320 }, "observations": { "I-1": {{observations}} } }""", Catalogue).ContractOrThrow(),
        new LocalDate(2033, 1, 1))["I-1"];
}
