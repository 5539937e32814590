using Spectre.Console;
using Spectre.Console.Rendering;

namespace Thqse.Cli.Rendering;

/// <summary>What a command shows: lines that fit the width, without trailing spaces.</summary>
internal sealed class Page(int width, Signs signs)
{
    /// <summary>How many columns a text needs beside something else; with fewer it gets lines of its own.</summary>
    public const int Readable = 24;

    private readonly List<IReadOnlyList<Toned>> lines = [];
    private bool endsWithHeading;

    public int Width { get; } = width;

    public Signs Signs { get; } = signs;

    /// <summary>How many lines it has.</summary>
    public int Height => lines.Count;

    /// <summary>The lines without tones, as they are when piped.</summary>
    public IEnumerable<string> Lines => lines.Select(line => string.Concat(line.Select(piece => piece.Text)));

    /// <summary>Sets apart what follows; nothing at the top and under a heading.</summary>
    public void Blank()
    {
        if (lines.Count > 0 && lines[^1].Count > 0 && !endsWithHeading)
        {
            lines.Add([]);
        }
    }

    public void Heading(string text)
    {
        Blank();
        Paragraph(0, Toned.Strong(text));
        Add([Toned.Quiet(string.Concat(Enumerable.Repeat(Signs.Line, Math.Min(Width, TextCells.Width(Adapt(text))))))]);
        endsWithHeading = true;
    }

    /// <summary>A text that begins and goes on at an indent.</summary>
    public void Paragraph(int indent, params ReadOnlySpan<Toned> pieces) => Hanging(indent, indent, pieces);

    /// <summary>A text whose first line begins elsewhere than the next ones.</summary>
    public void Hanging(int indent, int nextIndent, params ReadOnlySpan<Toned> pieces)
    {
        var adapted = new List<Toned>();
        foreach (var piece in pieces)
        {
            adapted.Add(piece with { Text = Adapt(piece.Text) });
        }

        var first = true;
        foreach (var line in LineBreaker.Break(adapted, Width - indent, Width - nextIndent))
        {
            var margin = first ? indent : nextIndent;
            Add(margin == 0 ? line : [new Toned(new string(' ', margin)), .. line]);
            first = false;
        }
    }

    /// <summary>A term in its own column, and what is said of it beside.</summary>
    public void Entry(int indent, int termWidth, Toned term, params ReadOnlySpan<Toned> said)
    {
        // The column is held by spaces at which a line does not break.
        var column = TextCells.PadRight(Adapt(term.Text), termWidth).Replace(' ', '\u00A0');
        Hanging(indent, indent + termWidth, [term with { Text = column }, .. said]);
    }

    /// <summary>A line that is laid out already.</summary>
    public void Row(IEnumerable<Toned> pieces) => Add(pieces.Select(piece => piece with { Text = Adapt(piece.Text) }).ToList());

    public IRenderable ToRenderable()
    {
        var text = new Paragraph();
        foreach (var line in lines)
        {
            foreach (var piece in line)
            {
                text.Append(piece.Text, piece.Tone.Style());
            }

            text.Append("\n");
        }

        return text;
    }

    public string Adapt(string text) => Signs.Adapt(CleanText.Of(text));

    private void Add(IReadOnlyList<Toned> line)
    {
        var trimmed = line.Select(piece => piece with { Text = piece.Text.Replace('\u00A0', ' ') }).ToList();
        while (trimmed.Count > 0 && string.IsNullOrWhiteSpace(trimmed[^1].Text))
        {
            trimmed.RemoveAt(trimmed.Count - 1);
        }

        if (trimmed.Count > 0)
        {
            trimmed[^1] = trimmed[^1] with { Text = trimmed[^1].Text.TrimEnd(' ') };
        }

        lines.Add(trimmed);
        endsWithHeading = false;
    }
}
