namespace Thqse.Sdk.Diagnosis;

/// <summary>A condition of a level beside its threshold: a minimum for one pillar, or for each imperative question. Immutable.</summary>
public sealed class LevelGate
{
    private LevelGate(string? pillar, decimal minimum)
    {
        Pillar = pillar;
        Minimum = Guard.OutOf100(minimum, nameof(minimum));
    }

    /// <summary>The pillar whose score has a minimum; null when it is each imperative question that has.</summary>
    public string? Pillar { get; }

    /// <summary>The minimum, out of 100.</summary>
    public decimal Minimum { get; }

    /// <summary>Makes a condition on the score of one pillar.</summary>
    /// <param name="pillar">The identifier of the pillar; scoring refuses one that is not of the referential.</param>
    /// <param name="minimum">The minimum of its conservative score, from 0 to 100.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pillar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not from 0 to 100.</exception>
    public static LevelGate OfPillar(string pillar, decimal minimum) => new(Guard.NotNull(pillar, nameof(pillar)), minimum);

    /// <summary>Makes a condition on the score of each imperative question that is asked.</summary>
    /// <param name="minimum">The minimum of each of them, from 0 to 100.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not from 0 to 100.</exception>
    public static LevelGate OfImperatives(decimal minimum) => new(pillar: null, minimum);
}
