namespace Thqse.Cli.Rendering;

/// <summary>Breaks a text into lines that fit.</summary>
internal sealed class LineBreaker(int firstWidth, int nextWidth)
{
    private readonly List<List<Run>> lines = [];
    private List<Run> line = [];
    private int used;

    private int Available => lines.Count == 0 ? firstWidth : nextWidth;

    public static List<List<Run>> Break(IEnumerable<Run> runs, int firstWidth, int nextWidth)
    {
        var breaker = new LineBreaker(firstWidth, nextWidth);
        foreach (var word in Words.Of(runs))
        {
            breaker.Add(word);
        }

        breaker.EndLine();
        return breaker.lines;
    }

    private void Add(List<Run> word)
    {
        var width = word.Sum(piece => TextCells.Width(piece.Text));
        if (line.Count > 0 && used + 1 + width > Available)
        {
            EndLine();
        }

        if (line.Count > 0)
        {
            Append(new Run(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
        }

        foreach (var piece in word)
        {
            AddPiece(piece);
        }
    }

    /// <summary>A word longer than a line, such as a web address, goes on in the next one.</summary>
    private void AddPiece(Run piece)
    {
        var rest = piece.Text;
        while (used + TextCells.Width(rest) > Available)
        {
            if (used >= Available)
            {
                EndLine();
                continue;
            }

            var length = TextCells.Fitting(rest, Available - used);
            Append(piece with { Text = rest[..length] });
            rest = rest[length..];
            EndLine();
        }

        if (rest.Length > 0)
        {
            Append(piece with { Text = rest });
        }
    }

    private void Append(Run piece)
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
