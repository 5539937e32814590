namespace Thqse.Sdk.Diagnosis;

/// <summary>A condition of a level beside its threshold: a minimum for one pillar, or for each imperative question. Immutable.</summary>
public sealed class LevelGate
{
    /// <summary>Makes a condition.</summary>
    /// <param name="pillar">The pillar whose score has a minimum; null for each imperative question.</param>
    /// <param name="minimum">The minimum, from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not from 0 to 100.</exception>
    public LevelGate(string? pillar, decimal minimum)
    {
        Pillar = pillar;
        Minimum = Guard.OutOf100(minimum, nameof(minimum));
    }

    /// <summary>The pillar whose score has a minimum; null when it is each imperative question that has.</summary>
    public string? Pillar { get; }

    /// <summary>The minimum, out of 100.</summary>
    public decimal Minimum { get; }
}
