namespace Thqse.Cli.Rendering;

/// <summary>A line of a document with a caret under what is meant; of a line that is too long, the part around it.</summary>
internal static class SourceLineView
{
    private const int Indent = 4;

    /// <param name="page">Where it is shown.</param>
    /// <param name="line">The line, without its end.</param>
    /// <param name="column">The character that is meant, 1 or more; one after the last is the end of the line.</param>
    public static void Fill(Page page, string line, int column)
    {
        // One sign for each character, so that the column stays true.
        var text = string.Concat(line.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format ? ' ' : letter));
        var room = page.Width - Indent - 1;
        var at = Math.Min(column - 1, text.Length);

        // From the first letter on where the line fits, else around the place.
        var from = Math.Min(text.Length - text.TrimStart().Length, at);
        if (text.Length - from > room && at - from >= room)
        {
            from = at - (room / 2);
        }

        var shown = page.Adapt(text.Substring(from, Math.Min(room, text.Length - from)));
        page.Row([new string(' ', Indent) + shown]);
        page.Row([new string(' ', Indent + TextCells.Width(shown[..Math.Min(at - from, shown.Length)])), new Toned("^", Tone.Bad)]);
    }
}
