namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>
/// Chance that a seed repeats (SplitMix64): the platform's promises no sequence from one version of .NET to the next, and those of two neighbouring
/// seeds resemble each other.
/// </summary>
internal sealed class SeededRandom(long seed)
{
    private ulong state = unchecked((ulong)seed);

    /// <summary>From 0 up to a limit, which is not reached.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
