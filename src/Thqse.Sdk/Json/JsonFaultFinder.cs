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
    public static (DiagnosticDetail Name, string Value)[] Of(ReadOnlySpan<byte> utf8, int maxDepth) => Find(utf8, maxDepth) switch
    {
        null => [],
        JsonFault.TooDeep => [(DiagnosticDetail.Fault, JsonFault.TooDeep), (DiagnosticDetail.AtMost, maxDepth.ToString(CultureInfo.InvariantCulture))],
        { } fault => [(DiagnosticDetail.Fault, fault)],
    };

    private static string? Find(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        if (IsBlank(utf8))
        {
            return JsonFault.Empty;
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
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var each in utf8)
        {
            if (each is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
