using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Comparisons;

/// <summary>Where one side has years, readings or indicators that the other has not.</summary>
public class OtherSideTests
{
    private static readonly string First = File.ReadAllText(TestFiles.Path("Comparisons", "Editions", "first.json"));
    private static readonly LocalDate Date = new(2028, 3, 31);

    /// <summary>2025 and 2026 before; 2026 and 2027 after.</summary>
    [Fact]
    public void A_year_of_one_edition_only_has_no_verdict_on_the_other_side()
    {
        var later = Load(First.Replace("\"first\": 2025, \"last\": 2026", "\"first\": 2026, \"last\": 2027", StringComparison.Ordinal).Replace("\"2026\":", "\"2027\":", StringComparison.Ordinal).Replace("\"2025\":", "\"2026\":", StringComparison.Ordinal)
            .Replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal));

        var moved = CpomComparison.Of(Evaluated(Load(First)), Evaluated(later)).Moved;

        Assert.Equal(
            [("I-1", 2025, "Met", null), ("I-2", 2025, "Undetermined", null), ("I-1", 2027, null, "Undetermined"), ("I-2", 2027, null, "Undetermined")],
            moved.Where(each => each.Horizon == VerdictHorizon.Year && each.Year != 2026).OrderBy(each => each.Year).Select(each => (each.Id.ToString(), each.Year!.Value, each.Before?.Status.ToString(), each.After?.Status.ToString())));
        Assert.StartsWith("Avant : atteint (demandé 10, observé 11). Après : rien n'est demandé.", moved.First(each => each.Year == 2025).Explain(Language.French), StringComparison.Ordinal);
        Assert.StartsWith("Before: nothing is asked.", moved.First(each => each.Year == 2027).Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_is_no_longer_selected_is_told_by_what_the_ledger_reads()
    {
        var document = JsonNode.Parse(File.ReadAllText(TestFiles.Path("Samples", "ch-des-deux-rivieres.json")))!;
        var ordinary = ContractDocument.Read(document.ToJsonString()).ContractOrThrow().Evaluate(Date);
        document["readings"] = new JsonObject { ["CPOM_OS_20"] = "per-year" };
        var under = ContractDocument.Read(document.ToJsonString()).ContractOrThrow().Evaluate(Date);

        var difference = Assert.Single(CpomComparison.Of(under, ordinary).Differences);

        Assert.StartsWith("la lecture du registre au lieu de CPOM_OS_20=per-year : « ", difference.Explain(Language.French), StringComparison.Ordinal);
        Assert.StartsWith("the reading of the ledger instead of CPOM_OS_20=per-year: \"", difference.Explain(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("la lecture CPOM_OS_20=per-year : « ", Assert.Single(CpomComparison.Of(ordinary, under).Differences).Explain(Language.French), StringComparison.Ordinal);
    }

    private static CpomEvaluation Evaluated(CpomCatalogue catalogue)
        => catalogue.Evaluate(new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Declare("I-1", catalogue.Years.First, "trainings", MeasuredValue.Count(11)).Build(), Date);

    private static CpomCatalogue Load(string text) => CatalogueFiles.Load(text);
}
