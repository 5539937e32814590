using System.Globalization;
using Spectre.Console;

namespace Thqse.Cli.Rendering;

/// <summary>Measures and cuts text in the cells it takes on a screen.</summary>
internal static class TextCells
{
    public static int Width(string text)
    {
        foreach (var letter in text)
        {
            // Below the combining marks, one letter is one cell.
            if (letter >= '\u0300')
            {
                return text.GetCellWidth();
            }
        }

        return text.Length;
    }

    /// <summary>As much of a text as fits, and where the rest begins; never splits what is one letter to the reader, takes at least one.</summary>
    public static int Fitting(string text, int width)
    {
        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (end > 0 && Width(text[..next]) > width)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The text, cut with an ellipsis when it does not fit.</summary>
    public static string Cut(string text, int width, string ellipsis)
        => Width(text) <= width
            ? text
            : text[..Fitting(text, width - Width(ellipsis))].TrimEnd(' ', ',', ';', ':', '(') + ellipsis;

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Width(text))) + text;

    public static string Centre(string text, int width)
    {
        var left = Math.Max(0, width - Width(text)) / 2;
        return PadRight(new string(' ', left) + text, width);
    }
}
