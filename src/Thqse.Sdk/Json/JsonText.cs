using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Opens a JSON text; what is no JSON at all becomes one diagnostic with line and column.</summary>
internal static class JsonText
{
    /// <summary>UTF-8 that refuses half a character rather than turn it into another one.</summary>
    public static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public const int MaxDepth = 64;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] EscapedCharacter = [(byte)'\\', (byte)'u'];

    /// <summary>The document, or null and a diagnostic. The caller disposes of it.</summary>
    public static JsonDocument? Open(DocumentBytes bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Utf8 is not { } utf8)
        {
            diagnostics.AddWith(DiagnosticCode.DocumentTooLarge, JsonPath.Root, value: null, (DiagnosticDetail.AtMost, bytes.Limits.MaxBytes.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        if (OtherFiles.IsWorkbook(utf8.Span))
        {
            diagnostics.Add(Malformed((1, 1), (DiagnosticDetail.Fault, JsonFault.Workbook)));
            return null;
        }

        if (OtherFiles.IsPdf(utf8.Span))
        {
            // Its bytes are no UTF-8, and saving it as such would help nobody.
            diagnostics.Add(Malformed((1, 1), (DiagnosticDetail.Fault, JsonFault.OtherFile)));
            return null;
        }

        if (OtherFiles.IsUtf16(utf8.Span))
        {
            diagnostics.Add(Malformed((1, 1), (DiagnosticDetail.Fault, JsonFault.Utf16)));
            return null;
        }

        JsonDocument? document = null;
        try
        {
            EnsureUtf8(utf8);
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            if (HasEscapedCharacters(utf8.Span))
            {
                EnsureText(document.RootElement);
            }

            diagnostics.Text = utf8;
            return document;
        }
        catch (JsonException exception)
        {
            var offset = TextPlaces.OffsetOf(utf8.Span, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            var fault = JsonFaultFinder.Of(utf8.Span, MaxDepth, offset);
            diagnostics.Add(Malformed(TextPlaces.Of(utf8.Span, [offset])[offset], JsonFaultFinder.Number(utf8.Span, fault, offset), fault));
        }
        catch (DecoderFallbackException) when (!DocumentBytes.AreOfNoText(utf8.Span))
        {
            var bad = Utf8Check.FirstBad(utf8.Span);
            diagnostics.Add(Malformed(TextPlaces.Of(utf8.Span, [bad])[bad], (DiagnosticDetail.Fault, Utf8Check.Fault(utf8.Span, bad))));
        }
        catch (Exception exception) when (exception is DecoderFallbackException or InvalidOperationException)
        {
            // Half a character, as it is or as an escape such as \ud800.
            document?.Dispose();
            diagnostics.Add(DiagnosticCode.MalformedJson, JsonPath.Root);
        }

        return null;
    }

    private static void EnsureUtf8(ReadOnlyMemory<byte> utf8)
    {
        // A document is not copied to be looked at, where that can be helped.
        var bytes = MemoryMarshal.TryGetArray(utf8, out var segment) ? segment : new ArraySegment<byte>(utf8.ToArray());
        StrictUtf8.GetCharCount(bytes.Array!, bytes.Offset, bytes.Count);
    }

    private static Diagnostic Malformed((int Line, int Column) place, params (DiagnosticDetail Name, string Value)[] fault) => Malformed(place, number: null, fault);

    private static Diagnostic Malformed((int Line, int Column) place, string? number, params (DiagnosticDetail Name, string Value)[] fault)
    {
        var diagnostic = Diagnostic.Of(DiagnosticCode.MalformedJson, JsonPath.Root.ToString(), number)
            .With(DiagnosticDetail.Line, place.Line.ToString(CultureInfo.InvariantCulture))
            .With(DiagnosticDetail.Column, place.Column.ToString(CultureInfo.InvariantCulture));
        return fault.Aggregate(diagnostic, (told, detail) => told.With(detail.Name, detail.Value)).At(place.Line, place.Column);
    }

    /// <summary>In UTF-8 that is valid, half a character can only be written as an escape: without one, no text is decoded before somebody reads it.</summary>
    private static bool HasEscapedCharacters(ReadOnlySpan<byte> utf8) => utf8.IndexOf(EscapedCharacter) >= 0;

    /// <summary>Decodes every name and text, so that later readers need not expect half characters.</summary>
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
