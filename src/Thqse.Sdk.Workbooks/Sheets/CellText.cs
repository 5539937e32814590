using System.Text.RegularExpressions;
using System.Xml;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>A text as the file format spells it: what XML cannot hold is written _x0007_, and what looks so is written with its own underscore.</summary>
internal static partial class CellText
{
    /// <summary>How many characters a cell of every spreadsheet holds.</summary>
    public const int Longest = 32_767;

    /// <summary>A text that is only shown, such as a title with a name in it: as much of it as a cell holds, and the sign that there is more; never half a character.</summary>
    public static string Shown(string text)
        => text.Length <= Longest ? text : text[..(Longest - (char.IsHighSurrogate(text[Longest - 2]) ? 2 : 1))] + "…";

    public static string Encode(string text) => Spelt(Escape().Replace(text, "_x005F_"));

    public static string Decode(string text) => Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static string Spelt(string text)
    {
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                written.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r')
            {
                written.Append(text[i]);
            }
            else
            {
                written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
        }

        return written.ToString();
    }

    /// <summary>An underscore that would be read as the beginning of such a spelling.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
