using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Programmes.Loading;

/// <summary>Reads a programme: strictly, and all that is wrong with it at once.</summary>
internal static class ProgrammeLoader
{
    public static Programme FromDocument(Stream stream, ReadingLimits? limits)
    {
        var diagnostics = new DiagnosticBag(limits);
        return Read(DocumentBytes.Of(stream, limits), diagnostics) ?? throw new DiagnosticsException(diagnostics.ToList());
    }

    public static Programme FromEmbedded(string name)
    {
        using var stream = EmbeddedData.Open("programmes", name);
        return FromDocument(stream, limits: null);
    }

    /// <summary>The programme; null when there is a diagnostic.</summary>
    public static Programme? Read(DocumentBytes bytes, DiagnosticBag diagnostics)
    {
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        return diagnostics.IsEmpty ? ProgrammeForms.Document.Read(document!.RootElement) : null;
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (!FormatShape.IsAnother(root, ProgrammeForms.Format, diagnostics))
        {
            ProgrammeForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
            StagesTogether.Check(root, diagnostics);
        }
    }
}
