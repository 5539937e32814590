namespace Thqse.Sdk.Diagnosis;

/// <summary>The score of a theme, with how many of its questions are answered. Immutable.</summary>
public sealed class ThemeScore
{
    internal ThemeScore(NodeScore score, string pillar, int asked, int answered)
    {
        Score = score;
        Pillar = pillar;
        Asked = asked;
        Answered = answered;
    }

    /// <summary>The identifier of the theme; never null.</summary>
    public string Id => Score.Id;

    /// <summary>The identifier of its pillar; never null.</summary>
    public string Pillar { get; }

    /// <summary>How the theme scores, and between which limits the missing answers leave it; never null.</summary>
    public NodeScore Score { get; }

    /// <summary>How many questions that count are asked of the establishment.</summary>
    public int Asked { get; }

    /// <summary>How many of them are answered by an option.</summary>
    public int Answered { get; }
}
