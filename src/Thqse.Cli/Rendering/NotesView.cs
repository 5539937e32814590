namespace Thqse.Cli.Rendering;

/// <summary>What is odd in what was read, and forbids nothing: a heading and a line each, or nothing at all.</summary>
internal static class NotesView
{
    private const int Indent = 2;

    public static void Fill(Page page, string heading, IEnumerable<string> notes)
    {
        var all = notes.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var note in all)
        {
            page.Hanging(Indent, Indent + 2, new Toned(note, Tone.Unsure));
        }
    }
}
