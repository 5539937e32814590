using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Documents;

/// <summary>Documents that were valid before somebody touched them, at any place.</summary>
public static class BadDocuments
{
    public static Arbitrary<BadContract> Contracts { get; } = Arb.From(
        MutatedContracts.Select(text => new BadContract(text)), bad => Shorter(bad.Text).Select(text => new BadContract(text)));

    public static Arbitrary<BadBytes> Overwritten { get; } = Arb.From(
        from text in MutatedContracts
        from changes in Gen.Choose(0, int.MaxValue).Zip(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("{}[],:\"\\ 0eE-.".Select(c => (int)c)))).ArrayOf(3)
        select new BadBytes(Overwrite(Encoding.UTF8.GetBytes(text), changes)));

    public static Arbitrary<BadResponse> Responses { get; } = Arb.From(
        Mutated(CaseGenerators.OfEveryKind.Select(answered => JsonTree.Parse(answered.Document.ToJsonString()))).Select(text => new BadResponse(text)),
        bad => Shorter(bad.Text).Select(text => new BadResponse(text)));

    public static Arbitrary<BadScoreCard> ScoreCards { get; } = Arb.From(
        Mutated(CaseGenerators.OfEveryKind.Select(answered => JsonTree.Parse(ScoreCardDocument.Write(answered.Score())))).Select(text => new BadScoreCard(text)),
        bad => Shorter(bad.Text).Select(text => new BadScoreCard(text)));

    public static Arbitrary<BadEvaluation> Evaluations { get; } = Arb.From(
        Mutated(ContractGenerators.OfOccitanie.Generator.Select(contract => JsonTree.Parse(EvaluationDocument.Write(contract.Evaluate())))).Select(text => new BadEvaluation(text)),
        bad => Shorter(bad.Text).Select(text => new BadEvaluation(text)));

    public static Arbitrary<BadReferential> Referentials { get; } = Arb.From(
        Mutated(Gen.Constant(JsonTree.Parse(LoadedReferential.OfEveryKind.ToString()))).Select(text => new BadReferential(text)),
        bad => Shorter(bad.Text).Select(text => new BadReferential(text)));

    private static Gen<string> MutatedContracts => Mutated(
        from contract in ContractGenerators.OfOccitanie.Generator
        from smaller in Gen.Elements(contract, contract.WithoutObservations())
        select smaller.Document);

    private static Gen<string> Mutated(Gen<JsonTree> documents) =>
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

    /// <summary>The text without a piece: halves first, single characters last.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }

    private static byte[] Overwrite(byte[] bytes, IEnumerable<(int Place, int Value)> changes)
    {
        foreach (var (place, value) in changes)
        {
            bytes[place % bytes.Length] = (byte)value;
        }

        return bytes;
    }
}
