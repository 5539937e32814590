using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>What is declared of a fiche, all years: some establishments leave no year out and some many, some reach milestones early and some never.</summary>
internal sealed class ObservationsOf(Fiche fiche, CatalogueYears catalogueYears)
{
    private static readonly Gen<JsonTree> Comment = ContractsOf.Maybe(50, Gen.Elements("commentaire", "é", " ", string.Empty).Select(JsonTree.Text));

    private static readonly Gen<JsonTree> Evidence =
        ContractsOf.Maybe(50, Gen.Elements<string[]>([], ["activity.pdf"], [" "], ["a.pdf", "b.pdf"]).Select(pieces => JsonTree.Texts(pieces)));

    private readonly int[] years = [.. catalogueYears.Declarable];

    public Gen<JsonTree> Generator
    {
        get
        {
            var measured = DeclaredMeasures.Of(fiche).Select(measure => ValueGenerators.Series(fiche, measure, years.Length)).ToArray();
            return
                from series in Gen.CollectToArray(measured, each => each)
                from kept in Gen.Elements(100, 100, 92, 60)
                from reached in Gen.Elements(0, 5, 15, 40)
                from dice in Year(fiche.Targets.Milestones.Count).ArrayOf(years.Length)
                select JsonTree.Object(years.Select((year, index) => (
                    ValueGenerators.Number(year),
                    dice[index].Kept <= kept ? Observation(dice[index], [.. series.Select(values => values[index])], reached) : JsonTree.Absent)));
        }
    }

    /// <summary>The chances of a year, before it is known how many chances the establishment takes.</summary>
    private static Gen<Dice> Year(int milestones) =>
        from kept in Gen.Choose(1, 100)
        from empty in Gen.Choose(1, 20)
        from reached in Gen.Choose(1, 100).ArrayOf(milestones)
        from comment in Comment
        from evidence in Evidence
        select new Dice(kept, empty == 1, reached, comment, evidence);

    private JsonTree Observation(Dice dice, JsonTree[] values, int reached)
    {
        if (dice.IsEmpty)
        {
            return JsonTree.Empty;
        }

        var milestones = fiche.Targets.Milestones.Where((_, index) => dice.Reached[index] <= reached).Select(milestone => milestone.Id.ToString()).ToArray();
        return JsonTree.Object(
            ("values", values.Any(value => value != JsonTree.Absent)
                ? JsonTree.Object(DeclaredMeasures.Of(fiche).Select((measure, index) => (measure.Id.ToString(), values[index])))
                : JsonTree.Absent),
            ("milestones", milestones.Length > 0 ? JsonTree.Texts(milestones) : JsonTree.Absent),
            ("comment", dice.Comment),
            ("evidence", dice.Evidence));
    }

    private sealed record Dice(int Kept, bool IsEmpty, int[] Reached, JsonTree Comment, JsonTree Evidence);
}
