using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Documents that were valid contracts before somebody touched them, at any place.</summary>
internal static class BadDocuments
{
    /// <summary>Documents in which one to four places were deleted, repeated, renamed or replaced.</summary>
    public static Arbitrary<string> Mutated { get; } = Arb.From(MutatedFrom(
        from contract in ContractGenerators.Contracts.Generator
        from smaller in Gen.Elements(contract, contract.WithoutObservations())
        select smaller.Document));

    public static Gen<string> MutatedFrom(Gen<JsonTree> documents) =>
        from document in documents
        from count in Gen.Choose(1, 4)
        from mutations in Mutation.ArrayOf(count)
        select mutations.Aggregate(document, (tree, mutate) => mutate(tree)).ToString();

    private static Gen<Func<JsonTree, JsonTree>> Mutation =>
        from place in Gen.Choose(0, int.MaxValue)
        from change in Gen.Frequency(
            (2, Gen.Constant<Func<(string Name, JsonTree Value), (string, JsonTree)[]>>(_ => [])),
            (2, Gen.Constant<Func<(string Name, JsonTree Value), (string, JsonTree)[]>>(member => [member, member])),
            (2, Gen.Elements(OddTokens.Names).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (name) => member => [(name, member.Value)])),
            (2, Gen.Elements(OddTokens.Names).Zip(Gen.Elements(OddTokens.Values)).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (added) => member => [member, (added.Item1, JsonTree.Raw(added.Item2))])),
            (2, Gen.Elements(OddTokens.Values).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (value) => member => [member, (member.Name, JsonTree.Raw(value))])),
            (6, Gen.Elements(OddTokens.Values).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (value) => member => [(member.Name, JsonTree.Raw(value))])))
        select (Func<JsonTree, JsonTree>)(tree => JsonPlaces.Change(tree, place, change));
}
