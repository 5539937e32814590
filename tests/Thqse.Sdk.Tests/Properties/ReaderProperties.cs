using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

public class ReaderProperties
{
    private static readonly Arbitrary<byte[]> AnyBytes = Arb.From(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf());

    /// <summary>A mutated document in which bytes were overwritten.</summary>
    private static readonly Arbitrary<byte[]> BrokenBytes = Arb.From(
        from document in BadDocuments.Mutated.Generator
        from changes in Gen.Choose(0, int.MaxValue).Zip(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements("{}[],:\"\\ 0eE-.".Select(c => (int)c)))).ArrayOf(3)
        select Overwritten(Encoding.UTF8.GetBytes(document), changes));

    [Fact]
    public void A_mutated_contract_is_read_or_diagnosed()
        => Check.That(800, BadDocuments.Mutated, document => AssertReadOrDiagnosed(Encoding.UTF8.GetBytes(document)));

    [Fact]
    public void Any_bytes_are_read_or_diagnosed() => Check.That(500, AnyBytes, AssertReadOrDiagnosed);

    [Fact]
    public void A_contract_with_overwritten_bytes_is_read_or_diagnosed() => Check.That(250, BrokenBytes, AssertReadOrDiagnosed);

    private static void AssertReadOrDiagnosed(byte[] bytes)
    {
        var result = ContractDocument.ReadUtf8(bytes);
        Assert.NotEqual(result.Succeeded, result.Diagnostics.Count > 0);
        Assert.NotEqual(string.Empty, DiagnosticsDocument.Write(result.Diagnostics, Language.French) + DiagnosticsDocument.Write(result.Diagnostics, Language.English));
        if (result.Contract is { } contract)
        {
            var evaluation = GeneratedContract.Catalogue.Evaluate(contract);
            Assert.NotEqual(EvaluationDocument.Write(evaluation, Language.French), EvaluationDocument.Write(evaluation, Language.English));
        }
        else if (result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.MalformedJson))
        {
            Assert.Equal(string.Empty, Assert.Single(result.Diagnostics).Pointer);
        }
        else
        {
            using var document = JsonDocument.Parse(bytes);
            Assert.All(result.Diagnostics, diagnostic => Assert.True(JsonPlaces.Has(document.RootElement, diagnostic.Pointer), diagnostic.Pointer));
        }
    }

    private static byte[] Overwritten(byte[] bytes, IEnumerable<(int Place, int Value)> changes)
    {
        foreach (var (place, value) in changes)
        {
            bytes[place % bytes.Length] = (byte)value;
        }

        return bytes;
    }
}
