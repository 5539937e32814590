namespace Thqse.Sdk.Diagnosis;

/// <summary>The score of a theme, with how many of its questions are answered. Immutable.</summary>
public sealed class ThemeScore
{
    internal ThemeScore(NodeScore score, string pillar, decimal weight, int asked, int answered)
    {
        Score = score;
        Pillar = pillar;
        Weight = weight;
        Asked = asked;
        Answered = answered;
    }

    /// <summary>The identifier of the theme.</summary>
    public string Id => Score.Id;

    /// <summary>The identifier of its pillar.</summary>
    public string Pillar { get; }

    /// <summary>The weight of the theme among those of its pillar, in the smallest whole numbers: 1 where all weigh the same; 0 of a theme that counts nowhere.</summary>
    public decimal Weight { get; }

    /// <summary>How the theme scores, and between which limits the missing answers leave it.</summary>
    public NodeScore Score { get; }

    /// <summary>How many questions that count are asked of the establishment.</summary>
    public int Asked { get; }

    /// <summary>How many of them are answered by an option.</summary>
    public int Answered { get; }
}
