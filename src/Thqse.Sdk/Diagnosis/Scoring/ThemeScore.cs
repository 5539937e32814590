using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The score of a theme, with how many of its questions are answered. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ThemeScore>))]
public sealed class ThemeScore
{
    internal ThemeScore(NodeScore score, string pillar, string? parent, int asked, int answered)
    {
        Score = score;
        Pillar = pillar;
        Parent = parent;
        Asked = asked;
        Answered = answered;
    }

    /// <summary>The identifier of the theme.</summary>
    public string Id => Score.Id;

    /// <summary>The identifier of its pillar.</summary>
    public string Pillar { get; }

    /// <summary>The identifier of the theme that it is a part of; null for a theme that stands in its pillar itself.</summary>
    public string? Parent { get; }

    /// <summary>The weight of the theme among those of its pillar or parent, see <see cref="NodeScore.Weight"/>.</summary>
    public decimal Weight => Score.Weight;

    /// <summary>How the theme scores, and between which limits the missing answers leave it.</summary>
    public NodeScore Score { get; }

    /// <summary>How many questions that count are asked of the establishment, or may still be; those of the themes that are its parts included.</summary>
    public int Asked { get; }

    /// <summary>How many of them are answered by an option.</summary>
    public int Answered { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
