namespace Thqse.Cli.Rendering;

/// <summary>A text as the words between which a line may break; a word may change tone inside.</summary>
internal static class Words
{
    public static List<List<Toned>> Of(IEnumerable<Toned> pieces)
    {
        var words = new List<List<Toned>>();
        var continues = false;
        foreach (var text in pieces)
        {
            foreach (var (piece, index) in text.Text.Split(' ').Select((piece, index) => (piece, index)))
            {
                if (index > 0)
                {
                    continues = false;
                }

                if (piece.Length == 0)
                {
                    continue;
                }

                Add(words, new Toned(piece, text.Tone), continues);
                continues = true;
            }
        }

        return words;
    }

    /// <summary>French sets some signs apart with a space, at which a line must not break.</summary>
    private static void Add(List<List<Toned>> words, Toned piece, bool continues)
    {
        if (words.Count > 0 && continues)
        {
            words[^1].Add(piece);
        }
        else if (words.Count > 0 && (ClosesWhatPrecedes(piece.Text) || words[^1][^1].Text is "«"))
        {
            words[^1].Add(piece with { Text = "\u00A0" + piece.Text });
        }
        else
        {
            words.Add([piece]);
        }
    }

    private static bool ClosesWhatPrecedes(string piece)
        => piece[0] is ':' or ';' or '?' or '!' or '»' or '%' or '—' or '/' && piece.TrimEnd('.', ',', ')').Length <= 1;
}
