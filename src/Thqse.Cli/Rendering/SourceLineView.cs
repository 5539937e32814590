using Thqse.Sdk;

namespace Thqse.Cli.Rendering;

/// <summary>A line of a document with a caret under what is meant; of a line that is too long, the part around it.</summary>
internal static class SourceLineView
{
    private const int Indent = 4;

    public static void Fill(Page page, DocumentPlace place)
    {
        var text = CleanText.Of(place.Text);
        var room = page.Width - Indent - 1;
        var start = place.Column - 1;

        // The line as it stands where it fits; else from the blanks on, else around the place.
        var from = text.Length <= room ? 0 : Math.Min(text.Length - text.TrimStart().Length, start);
        if (start - from + place.Length > room)
        {
            from = Math.Max(from, start - (room / 2));
        }

        var shown = text.Substring(from, Math.Min(room, text.Length - from));
        var before = Math.Min(start - from, shown.Length);
        var length = Math.Clamp(place.Length, 1, Math.Max(1, shown.Length - before));
        page.Row([new string(' ', Indent) + shown]);
        page.Row([new string(' ', Indent + TextCells.Width(page.Adapt(shown[..before]))), new Run(new string('^', length), Tone.Bad)]);
    }
}
