using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Opens a JSON text; what is no JSON at all becomes one diagnostic with line and column.</summary>
internal static class JsonText
{
    /// <summary>UTF-8 that refuses half a character rather than turn it into another one.</summary>
    public static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int MaxDepth = 64;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The document, or null and a diagnostic. The caller disposes of it.</summary>
    public static JsonDocument? Open(ReadOnlyMemory<byte> utf8, DiagnosticBag diagnostics)
    {
        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        JsonDocument? document = null;
        try
        {
            StrictUtf8.GetCharCount(utf8.ToArray());
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            EnsureText(document.RootElement);
            return document;
        }
        catch (JsonException exception)
        {
            var place = new[] { OneBased(exception.LineNumber), OneBased(exception.BytePositionInLine) };
            diagnostics.Add(DiagnosticCode.MalformedJson, JsonPath.Root, expected: JsonFaultFinder.Of(utf8.Span, MaxDepth) is { } fault ? [.. place, fault] : place);
        }
        catch (Exception exception) when (exception is DecoderFallbackException or InvalidOperationException)
        {
            // Bytes that are not UTF-8, or an escape such as \ud800 that is half a character.
            document?.Dispose();
            diagnostics.Add(DiagnosticCode.MalformedJson, JsonPath.Root);
        }

        return null;
    }

    private static string OneBased(long? position) => ((position ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Decodes every name and text once, so that later readers need not expect half characters.</summary>
    private static void EnsureText(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    EnsureText(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    EnsureText(member.Value);
                }

                break;
        }
    }
}
