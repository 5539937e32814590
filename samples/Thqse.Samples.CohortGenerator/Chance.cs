namespace Thqse.Samples.CohortGenerator;

/// <summary>
/// A linear congruential generator, with Knuth's multiplier and increment for 64 bits. It is here so that the samples depend on
/// nothing but their seed: what System.Random draws from a seed is not promised from one runtime to the next.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to, not including, a limit. The low bits, which repeat soonest, are left out.</summary>
    public int Below(int limit)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)limit);
    }

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
