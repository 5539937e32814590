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
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e-30", "1e16", "-1e16", "1e400", "1E-400", "1000000000000000", "1000000000000001", "100.5",
        "0.1234567890123456789012345678901234567890", "1e99999999999999999999", "0e99999999999999999999", "\"\"", "\" \"", "\"chu\"", "\"CPOM_OS_12\"", "\"2027-02-30\"",
        "\"2026-12-31\"", "\"310781406\"", "\"~1/%s{0}\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "[\"x\",1]", "{\"numerator\":2,\"denominator\":1}",
        "{\"numerator\":1}", "{\"numerator\":0.5,\"denominator\":-1,\"rate\":1}", "{\"a\":1,\"a\":2}", "{\"target\":5}", "{\"option\":\"pharmacy\"}",
        "{\"2025\":{}}", "{\"values\":{}}", "NaN", "01", "'x'", "//", "", Nested(20), Nested(70),
    ];

    private static readonly string[] Names =
    [
        string.Empty, " ", "~", "/", "a/b~c", "é", "\ud83d\ude00", "\0", "{0}", "CPOM_CT_07", "CPOM_OS_12", "cpom_os_12", "CPOM_OS_99", "2023", "2025", "2024 ", "format", "values",
        "milestones", "establishment", "readings", "all", "numerator", "target", new string('x', 5000),
    ];

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

    public static Arbitrary<BadReferential> Referentials { get; } = Arb.From(
        Mutated(Gen.Constant(JsonTree.Parse(LoadedReferential.OfEveryKind.ToString()))).Select(text => new BadReferential(text)),
        bad => Shorter(bad.Text).Select(text => new BadReferential(text)));

    private static Gen<string> MutatedContracts => Mutated(
        from contract in ContractGenerators.Contracts.Generator
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
            (2, Gen.Elements(Names).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (name) => member => [(name, member.Value)])),
            (2, Gen.Elements(Names).Zip(Gen.Elements(Values)).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (added) => member => [member, (added.Item1, JsonTree.Raw(added.Item2))])),
            (2, Gen.Elements(Values).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (value) => member => [member, (member.Name, JsonTree.Raw(value))])),
            (6, Gen.Elements(Values).Select(Func<(string Name, JsonTree Value), (string, JsonTree)[]> (value) => member => [(member.Name, JsonTree.Raw(value))])))
        select (Func<JsonTree, JsonTree>)(tree => JsonPlaces.Change(tree, place, change));

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

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
