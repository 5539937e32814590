using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// Tells why a text is no JSON. The platform says it in a sentence that may be trimmed away; the text is walked again instead,
/// as if more of it were to come: what is then no error was cut short.
/// </summary>
internal static class JsonFaultFinder
{
    /// <summary>One of <see cref="JsonFault"/>, and the levels that are read of a text with more; nothing when the text is simply not JSON.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="maxDepth">How many levels there may be.</param>
    /// <param name="offset">The byte at which the platform stopped.</param>
    public static (DiagnosticDetail Name, string Value)[] Of(ReadOnlySpan<byte> utf8, int maxDepth, int offset) => Find(utf8, maxDepth, offset) switch
    {
        null => [],
        JsonFault.TooDeep => [(DiagnosticDetail.Fault, JsonFault.TooDeep), (DiagnosticDetail.AtMost, maxDepth.ToString(CultureInfo.InvariantCulture))],
        { } fault => [(DiagnosticDetail.Fault, fault)],
    };

    /// <summary>The number in which the text stops being JSON, as it was typed; null where the fault is none of a number.</summary>
    public static string? Number(ReadOnlySpan<byte> utf8, (DiagnosticDetail Name, string Value)[] fault, int offset)
        => fault.Length > 0 && fault[0].Value is JsonFault.DecimalComma or JsonFault.GroupedNumber or JsonFault.LeadingZero or JsonFault.Share ? TypedNumber.At(utf8, offset) : null;

    private static string? Find(ReadOnlySpan<byte> utf8, int maxDepth, int offset)
    {
        if (FirstOf(utf8) is not { } first)
        {
            return JsonFault.Empty;
        }

        if (OtherFiles.Recognise(utf8, first) is { } other)
        {
            return other;
        }

        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth + 1 }));
        try
        {
            while (reader.Read())
            {
                // The depth of a beginning is that of what it stands in.
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth == maxDepth)
                {
                    return JsonFault.TooDeep;
                }
            }

            return JsonFault.CutShort;
        }
        catch (JsonException)
        {
            // After the whole document, nothing is missing.
            var slip = offset < utf8.Length ? JsonSlips.Recognise(utf8, offset) : null;
            return slip == JsonFault.MissingComma && reader.CurrentDepth == 0 ? null : slip;
        }
    }

    /// <summary>Where the first byte stands that is no blank; null when there is none.</summary>
    private static int? FirstOf(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (!JsonSlips.IsBlank(utf8[i]))
            {
                return i;
            }
        }

        return null;
    }
}
