namespace Thqse.Sdk.Reports.Drawing;

/// <summary>How much room a text takes, near enough: fonts differ from machine to machine, and the pictures must not.</summary>
internal static class TextFit
{
    private const decimal WidthOfLetter = 0.55m;

    public static decimal Width(string text, decimal size) => text.Length * size * WidthOfLetter;

    /// <summary>The text, cut between words where it is too long.</summary>
    public static string Cut(string text, decimal width, decimal size)
    {
        var most = (int)(width / (size * WidthOfLetter));
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Math.Max(0, most - 2));
        return text[..(end > most / 2 ? end : Math.Max(0, most - 1))].TrimEnd() + "…";
    }

    /// <summary>The text on so many lines at most.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal width, decimal size, int lines)
    {
        var most = Math.Max(1, (int)(width / (size * WidthOfLetter)));
        var wrapped = new List<string>();
        var rest = text;
        while (rest.Length > most && wrapped.Count < lines - 1)
        {
            var end = rest.LastIndexOf(' ', most);
            var cut = end > 0 ? end : most;
            wrapped.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        wrapped.Add(Cut(rest, width, size));
        return wrapped;
    }
}
