using System.Text;
using System.Text.Json;

namespace Thqse.Cli.Input;

/// <summary>Which format a document says it has, so that the reader of that format is asked. What is wrong with the document is for that reader to say.</summary>
internal static class DocumentFormat
{
    /// <returns>The format; null when the document does not say.</returns>
    public static string? Of(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String
                ? format.GetString()
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
