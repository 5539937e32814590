using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Documents;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

[Cases(150)]
public class ReaderProperties
{
    [Property]
    public void A_mutated_contract_is_read_or_diagnosed(BadContract bad)
        => AssertReadOrDiagnosed(Encoding.UTF8.GetBytes(bad.Text));

    [Property]
    public void Any_bytes_are_read_or_diagnosed(byte[] bytes) => AssertReadOrDiagnosed(bytes);

    [Property]
    public void A_contract_with_overwritten_bytes_is_read_or_diagnosed(BadBytes bad) => AssertReadOrDiagnosed(bad.Utf8);

    private static void AssertReadOrDiagnosed(byte[] bytes)
    {
        var result = ContractDocument.ReadUtf8(bytes);
        Assert.NotEqual(result.Succeeded, result.Diagnostics.Count > 0);
        Assert.NotEqual(string.Empty, DiagnosticsDocument.Write(result.Diagnostics, Language.French) + DiagnosticsDocument.Write(result.Diagnostics, Language.English));
        if (result.Contract is { } contract)
        {
            var evaluation = CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract);
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
}
