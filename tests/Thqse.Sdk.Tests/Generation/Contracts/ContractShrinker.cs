using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Smaller contracts: the same with one member or item less, large ones first, or with a smaller number, as long as they are valid.</summary>
public static class ContractShrinker
{
    public static IEnumerable<GeneratedContract> Smaller(GeneratedContract contract)
        => Fiches(contract).Concat(Halves(contract)).Concat(Less(contract.Document).OrderBy(tree => tree.ToString().Length).Select(tree => contract with { Document = tree }))
            .Where(smaller => smaller.IsValid());

    /// <summary>One fiche of a generated catalogue, and what is declared of it.</summary>
    private static IEnumerable<GeneratedContract> Fiches(GeneratedContract contract)
        => contract is { Of: { } catalogue, Catalogue.Fiches.Count: > 1 }
            ? contract.Catalogue.Fiches.Select(fiche => new GeneratedContract(OnlyOf(contract.Document, fiche.Id), catalogue.OnlyOf(fiche.Id)))
            : [];

    private static JsonTree OnlyOf(JsonTree document, IndicatorId indicator) => new[] { "choices", "notConcerned", "observations" }.Aggregate(document, (tree, name) =>
        tree.Find(name) is null ? tree : tree.With(tree.Find(name, indicator.ToString()) is { } own ? JsonTree.Object((indicator.ToString(), own)) : JsonTree.Absent, name));

    /// <summary>With one half of the observed indicators only, so that the long way is short.</summary>
    private static IEnumerable<GeneratedContract> Halves(GeneratedContract contract)
    {
        if (contract.Document.Find("observations") is not JsonTree.JsonMap { Members.Length: > 1 } observations)
        {
            return [];
        }

        var half = observations.Members.Length / 2;
        return new[] { observations.Members[..half], observations.Members[half..] }
            .Select(members => contract.With(new JsonTree.JsonMap(members), "observations"));
    }

    private static IEnumerable<JsonTree> Less(JsonTree tree) => tree switch
    {
        JsonTree.JsonMap map => map.Members.SelectMany((member, index) =>
            Less(member.Value).Select(JsonTree (less) => new JsonTree.JsonMap([.. map.Members[..index], (member.Name, less), .. map.Members[(index + 1)..]]))
                .Prepend(new JsonTree.JsonMap([.. map.Members[..index], .. map.Members[(index + 1)..]]))),
        JsonTree.JsonItems list => list.Items.Select(JsonTree (_, index) => new JsonTree.JsonItems([.. list.Items[..index], .. list.Items[(index + 1)..]])),
        JsonTree.JsonRaw raw when decimal.TryParse(raw.Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            => new[] { 0, 1, decimal.Floor(number / 2), decimal.Floor(number), number - 1 }
                .Where(less => less >= 0 && less < number)
                .Select(less => JsonTree.Raw(ValueGenerators.Number(less))),
        _ => [],
    };
}
