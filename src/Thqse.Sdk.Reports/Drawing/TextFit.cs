namespace Thqse.Sdk.Reports.Drawing;

/// <summary>How much room a text takes, near enough: as Arial and the fonts made to its measure do, with some to spare. Machines differ in fonts, and the pictures must not.</summary>
internal static class TextFit
{
    private const decimal Spare = 1.04m;
    private const string Ellipsis = "…";

    public static decimal Width(string text, decimal size) => text.Sum(WidthOf) * size * Spare;

    /// <summary>The text, cut between words where it is too long.</summary>
    public static string Cut(string text, decimal width, decimal size)
    {
        if (Width(text, size) <= width)
        {
            return text;
        }

        var most = Fitting(text, width - Width(Ellipsis, size), size);
        var end = most > 0 ? text.LastIndexOf(' ', most) : 0;
        return text[..(end > most / 2 ? end : most)].TrimEnd() + Ellipsis;
    }

    /// <summary>The text on so many lines at most.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal width, decimal size, int lines)
    {
        var wrapped = new List<string>();
        var rest = text;
        while (wrapped.Count < lines - 1 && Width(rest, size) > width)
        {
            var most = Math.Max(1, Fitting(rest, width, size));
            var end = rest.LastIndexOf(' ', most);
            var cut = end > 0 ? end : most;
            wrapped.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        wrapped.Add(Cut(rest, width, size));
        return wrapped;
    }

    /// <summary>How many of its letters fit. The second half of a letter of two is not left alone.</summary>
    private static int Fitting(string text, decimal width, decimal size)
    {
        var taken = 0m;
        var count = text.TakeWhile(letter => (taken += WidthOf(letter) * size * Spare) <= width).Count();
        return count > 0 && char.IsHighSurrogate(text[count - 1]) ? count - 1 : count;
    }

    /// <summary>In parts of the size.</summary>
    private static decimal WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.22m,
        ' ' or '\u00A0' or '.' or ',' or ':' or ';' or '!' or 'I' or 'f' or 't' or '/' or 'î' or 'ï' => 0.28m,
        'r' or '-' or '(' or ')' or '"' or '\u202F' => 0.34m,
        'm' or 'w' or 'M' or 'W' or 'œ' or 'Œ' or '%' or '@' or '…' => 0.92m,
        _ when char.IsUpper(letter) || char.IsSurrogate(letter) => 0.72m,
        _ when letter is > '\u024F' and not ('–' or '‘' or '’' or '≥' or '≤' or '≈') => 1,
        _ => 0.556m,
    };
}
