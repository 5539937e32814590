namespace Thqse.Cli.Rendering;

/// <summary>
/// Breaks a text into lines that fit. A word is never broken: one that is longer than a line is a path, a pointer or a web address, which is copied
/// whole, and which the terminal folds by itself.
/// </summary>
internal sealed class LineBreaker(int firstWidth, int nextWidth)
{
    private readonly List<List<Toned>> lines = [];
    private List<Toned> line = [];
    private int used;

    private int Available => lines.Count == 0 ? firstWidth : nextWidth;

    public static List<List<Toned>> Break(IEnumerable<Toned> pieces, int firstWidth, int nextWidth)
    {
        var breaker = new LineBreaker(firstWidth, nextWidth);
        foreach (var word in Words.Of(pieces))
        {
            breaker.Add(word);
        }

        breaker.EndLine();
        return breaker.lines;
    }

    private void Add(List<Toned> word)
    {
        var width = word.Sum(piece => TextCells.Width(piece.Text));
        if (line.Count > 0 && used + 1 + width > Available)
        {
            EndLine();
        }

        if (line.Count > 0)
        {
            Append(new Toned(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
        }

        foreach (var piece in word)
        {
            Append(piece);
        }
    }

    private void Append(Toned piece)
    {
        line.Add(piece);
        used += TextCells.Width(piece.Text);
    }

    private void EndLine()
    {
        if (line.Count > 0)
        {
            lines.Add(line);
        }

        line = [];
        used = 0;
    }
}
