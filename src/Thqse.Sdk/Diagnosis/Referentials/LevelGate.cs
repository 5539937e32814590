using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A condition of a level beside its threshold: a minimum for one pillar or theme, or for the imperative questions, all or a share of them. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<LevelGate>))]
public sealed class LevelGate
{
    private LevelGate(string? pillar, string? theme, decimal minimum, decimal share = 100)
    {
        Pillar = pillar;
        Theme = theme;
        Minimum = Guard.OutOf100(minimum, nameof(minimum));
        Share = Guard.OutOf100(share, nameof(share));
    }

    /// <summary>The pillar whose score has a minimum; null when it is a theme or the imperative questions that have.</summary>
    public string? Pillar { get; }

    /// <summary>The theme whose score has a minimum; null when it is a pillar or the imperative questions that have.</summary>
    public string? Theme { get; }

    /// <summary>The minimum, out of 100.</summary>
    public decimal Minimum { get; }

    /// <summary>How many of the imperative questions must have the minimum, in percent of those asked, from 0 to 100; 100 for a pillar or a theme.</summary>
    public decimal Share { get; }

    /// <summary>Makes a condition on the score of one pillar.</summary>
    /// <param name="pillar">The identifier of the pillar; scoring refuses one that is not of the referential.</param>
    /// <param name="minimum">The minimum of its conservative score, from 0 to 100.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pillar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not from 0 to 100.</exception>
    public static LevelGate OfPillar(string pillar, decimal minimum) => new(Guard.NotNull(pillar, nameof(pillar)), theme: null, minimum);

    /// <summary>Makes a condition on the score of one theme.</summary>
    /// <param name="theme">The identifier of the theme; scoring refuses one that is not of the referential.</param>
    /// <param name="minimum">The minimum of its conservative score, from 0 to 100.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not from 0 to 100.</exception>
    public static LevelGate OfTheme(string theme, decimal minimum) => new(pillar: null, Guard.NotNull(theme, nameof(theme)), minimum);

    /// <summary>Makes a condition on the score of the imperative questions that are asked.</summary>
    /// <param name="minimum">The minimum of each of them, from 0 to 100.</param>
    /// <param name="share">How many of them must have it, in percent, from 0 to 100; all of them by default.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> or <paramref name="share"/> is not from 0 to 100.</exception>
    public static LevelGate OfImperatives(decimal minimum, decimal share = 100) => new(pillar: null, theme: null, minimum, share);

    /// <summary>What is asked of which pillar, theme or imperative questions.</summary>
    public override string ToString() => FormattableString.Invariant($"{Pillar ?? Theme ?? "imperatives"} from {Minimum} ({Share} %)");
}
