using System.Text;
using System.Text.RegularExpressions;

namespace Thqse.Sdk.Json.Places;

/// <summary>Recognises what people do who write JSON by hand, or give another file.</summary>
internal static class HintFinder
{
    private static readonly char[] Quotes = ['“', '”', '„', '‟', '«', '»', '‘', '’', '\''];
    private static readonly char[] Invisible = ['\u00A0', '\u202F', '\u2009', '\u200B', '\u2060', '\uFEFF'];
    private static readonly byte[] OldSpreadsheet = [0xD0, 0xCF, 0x11, 0xE0];

    public static DiagnosticHint? Find(ReadOnlyMemory<byte> utf8, Diagnostic diagnostic, DocumentPlace? place) => diagnostic.Code switch
    {
        DiagnosticCode.MalformedJson => utf8.Span.StartsWith(OldSpreadsheet) ? new DiagnosticHint(LikelyCause.OldSpreadsheet) : place is null ? null : OfMalformed(utf8, place),
        DiagnosticCode.UnknownFormat when diagnostic.Value?.StartsWith("thqse.", StringComparison.Ordinal) == true => new DiagnosticHint(LikelyCause.OtherDocument),
        DiagnosticCode.WrongType when place is not null && Number(place) is { } number => new DiagnosticHint(LikelyCause.NumberInQuotes, Replaced(place, number)),
        _ when diagnostic.Value?.IndexOfAny(Invisible) >= 0 => new DiagnosticHint(LikelyCause.InvisibleSpace),
        _ => null,
    };

    private static DiagnosticHint? OfMalformed(ReadOnlyMemory<byte> utf8, DocumentPlace place)
    {
        var text = place.Text;
        var at = place.Column - 1;
        var rest = at < text.Length ? text.Substring(at) : string.Empty;
        var before = text.Substring(0, Math.Min(at, text.Length));
        if (place.Line == 1 && LooksSeparated(text))
        {
            return new DiagnosticHint(LikelyCause.SeparatedValues);
        }

        if (rest.StartsWith("/", StringComparison.Ordinal) || rest.StartsWith("#", StringComparison.Ordinal))
        {
            return new DiagnosticHint(LikelyCause.Comment, before.TrimEnd());
        }

        if (rest.Length > 0 && Array.IndexOf(Quotes, rest[0]) >= 0)
        {
            return new DiagnosticHint(LikelyCause.OtherQuotes, Straight(text));
        }

        if (Regex.IsMatch(before, "[0-9],$", RegexOptions.CultureInvariant) && Regex.IsMatch(rest, "^[0-9]", RegexOptions.CultureInvariant))
        {
            return new DiagnosticHint(LikelyCause.DecimalComma, before.Substring(0, before.Length - 1) + "." + rest);
        }

        if (Regex.IsMatch(before + rest, "[0-9][ \u00A0\u202F\u2009][0-9]", RegexOptions.CultureInvariant) && Regex.IsMatch(before, "[0-9][ \u00A0\u202F\u2009]?$", RegexOptions.CultureInvariant))
        {
            return new DiagnosticHint(LikelyCause.ThousandsSpace, Regex.Replace(text, "(?<=[0-9])[ \u00A0\u202F\u2009](?=[0-9])", string.Empty, RegexOptions.CultureInvariant));
        }

        if (rest.Length > 0 && Array.IndexOf(Invisible, rest[0]) >= 0)
        {
            return new DiagnosticHint(LikelyCause.InvisibleSpace, before + rest.Substring(1));
        }

        return Commas(utf8, place, rest);
    }

    /// <summary>What stands before the place, over the ends of lines, tells a comma too many from one that is missing.</summary>
    private static DiagnosticHint? Commas(ReadOnlyMemory<byte> utf8, DocumentPlace place, string rest)
    {
        var lines = Encoding.UTF8.GetString(utf8.ToArray()).Split('\n');
        var previous = string.Concat(lines.Take(place.Line - 1).Select(line => line + "\n")) + place.Text.Substring(0, Math.Min(place.Column - 1, place.Text.Length));
        var last = previous.TrimEnd();
        var isLine = last.Length > 0 && previous.Substring(last.Length).IndexOf('\n') < 0;
        return (rest.Length == 0 ? ' ' : rest[0]) switch
        {
            '}' or ']' when last.EndsWith(",", StringComparison.Ordinal) => new DiagnosticHint(LikelyCause.TrailingComma, isLine ? place.Text.Substring(0, place.Text.LastIndexOf(',', Math.Max(0, place.Column - 2))) + rest : null),
            '"' when last.Length > 0 && last[last.Length - 1] is '"' or '}' or ']' or >= '0' and <= '9' => new DiagnosticHint(LikelyCause.MissingComma),
            _ => null,
        };
    }

    /// <summary>A first line that is no beginning of JSON, with separators.</summary>
    private static bool LooksSeparated(string line)
        => line.TrimStart() is { Length: > 0 } text && text[0] is not ('{' or '[' or '/' or '#' or '“' or '«') && text.IndexOfAny([';', ',', '\t']) >= 0;

    /// <summary>The number that stands in quotes at a place; null when something else does.</summary>
    private static string? Number(DocumentPlace place)
    {
        var meant = place.Text.Substring(place.Column - 1, Math.Min(place.Length, place.Text.Length - place.Column + 1));
        return Regex.Match(meant, "^\"\\s*([0-9]+(?:[.,][0-9]+)?)\\s*%?\"$", RegexOptions.CultureInvariant) is { Success: true } match ? match.Groups[1].Value.Replace(',', '.') : null;
    }

    private static string Replaced(DocumentPlace place, string by) => place.Text.Substring(0, place.Column - 1) + by + place.Text.Substring(place.Column - 1 + place.Length);

    private static string Straight(string text) => string.Concat(text.Select(letter => Array.IndexOf(Quotes, letter) >= 0 ? '"' : letter));
}
