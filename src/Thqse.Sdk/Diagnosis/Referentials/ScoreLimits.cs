namespace Thqse.Sdk.Diagnosis;

/// <summary>The limits that scores are judged by, which a score that is shown must not seem to reach when it does not.</summary>
public static class ScoreLimits
{
    /// <summary>The limit from which on a theme is a strength, out of 100, unless the caller says another one: 75.</summary>
    public const decimal Strength = 75;

    /// <summary>The limit below which a theme is an improvement axis, out of 100, unless the caller says another one: 50.</summary>
    public const decimal ImprovementAxis = 50;

    /// <summary>The limits of the score of the whole: where each level begins.</summary>
    /// <param name="referential">The referential that has the levels; null when it is not known.</param>
    /// <returns>The limits, out of 100, in the order of the levels; empty without levels, or when the referential is not known.</returns>
    public static IReadOnlyList<decimal> OfOverall(Referential? referential) => [.. referential?.Levels.Select(level => level.From) ?? []];

    /// <summary>The limits of the score of a pillar: the gates of the levels.</summary>
    /// <param name="referential">The referential that has the levels; null when it is not known.</param>
    /// <param name="pillar">The identifier of the pillar.</param>
    /// <returns>The limits, out of 100; empty when no gate reads the pillar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pillar"/> is null.</exception>
    public static IReadOnlyList<decimal> OfPillar(Referential? referential, string pillar)
    {
        Guard.NotNull(pillar, nameof(pillar));
        return [.. Gates(referential).Where(gate => gate.Pillar == pillar).Select(gate => gate.Minimum)];
    }

    /// <summary>The limits of the score of a theme: those of a strength and of an axis, and the gates of the levels.</summary>
    /// <param name="referential">The referential that has the levels; null when it is not known.</param>
    /// <param name="theme">The identifier of the theme.</param>
    /// <returns>The limits, out of 100; at least those of an axis and of a strength.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="theme"/> is null.</exception>
    public static IReadOnlyList<decimal> OfTheme(Referential? referential, string theme)
    {
        Guard.NotNull(theme, nameof(theme));
        return [ImprovementAxis, Strength, .. Gates(referential).Where(gate => gate.Theme == theme).Select(gate => gate.Minimum)];
    }

    private static IEnumerable<LevelGate> Gates(Referential? referential) => referential?.Levels.SelectMany(level => level.Gates) ?? [];
}
