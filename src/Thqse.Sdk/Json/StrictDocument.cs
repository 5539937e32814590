using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Reads a definition document that must be right as a whole: everything that is wrong with it is thrown at once.</summary>
internal static class StrictDocument
{
    /// <summary>The document, whose shape and format have been checked. The caller disposes of it.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="format">Its format; null for a part of a document.</param>
    /// <param name="limits">How much is read; null for the usual limits.</param>
    /// <param name="also">Reports what a shape cannot say, passing over what is not of the shape; null when there is nothing more.</param>
    /// <exception cref="DiagnosticsException">The document is not of the shape.</exception>
    public static JsonDocument Read(Stream stream, Shape shape, string? format = null, ReadingLimits? limits = null, Action<JsonElement, DiagnosticBag>? also = null)
    {
        var diagnostics = new DiagnosticBag(limits);
        var document = JsonText.Open(DocumentBytes.Of(stream, limits), diagnostics);
        if (document is not null && (format is null || !FormatShape.IsAnother(document.RootElement, format, diagnostics)))
        {
            shape.Check(document.RootElement, JsonPath.Root, diagnostics);
            also?.Invoke(document.RootElement, diagnostics);
        }

        if (!diagnostics.IsEmpty)
        {
            document?.Dispose();
            throw new DiagnosticsException(diagnostics.ToList());
        }

        return document!;
    }
}
