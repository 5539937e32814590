using System.Text;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Turns what a builder was told into a contract by way of the document that says the same: so both are refused for the same reasons, in the same words, and there is one reader to trust.
/// </summary>
internal static class ContractBuilding
{
    public static ContractReadResult Read(CpomCatalogue catalogue, BuiltContract built)
    {
        var diagnostics = new DiagnosticBag();
        using var document = Open(catalogue, built, diagnostics);

        // Nobody has the text before their eyes: a line of it would lead nowhere.
        diagnostics.Text = null;
        var contract = document is null ? null : ContractReader.Read(document.RootElement, [catalogue], diagnostics);
        return new ContractReadResult(diagnostics.IsEmpty ? contract : null, diagnostics.ToList());
    }

    private static JsonDocument? Open(CpomCatalogue catalogue, BuiltContract built, DiagnosticBag diagnostics)
    {
        using var buffer = new MemoryStream();
        try
        {
            using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
            new BuiltContractWriting(catalogue, writer, diagnostics).Write(built);
        }
        catch (EncoderFallbackException)
        {
            diagnostics.Add(DiagnosticCode.MalformedJson, JsonPath.Root);
            return null;
        }

        return JsonText.Open(DocumentBytes.Of(buffer.ToArray(), limits: null), diagnostics);
    }
}
