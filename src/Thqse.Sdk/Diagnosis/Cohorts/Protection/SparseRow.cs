using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>A sum by the number of times that each term is in it: whole numbers at a few places of a great many. Immutable.</summary>
internal sealed class SparseRow
{
    private readonly int[] places;
    private readonly BigInteger[] numbers;

    private SparseRow(int[] places, BigInteger[] numbers)
    {
        this.places = places;
        this.numbers = numbers;
    }

    /// <summary>The places that are not zero, in order.</summary>
    public IReadOnlyList<int> Places => places;

    /// <summary>The numbers that stand there.</summary>
    public IReadOnlyList<BigInteger> Numbers => numbers;

    /// <param name="entries">Places, each once, with numbers that are not zero.</param>
    public static SparseRow Of(IEnumerable<KeyValuePair<int, BigInteger>> entries)
    {
        var all = entries.ToArray();
        var (places, numbers) = (Array.ConvertAll(all, entry => entry.Key), Array.ConvertAll(all, entry => entry.Value));
        Array.Sort(places, numbers);
        return new SparseRow(places, numbers);
    }

    /// <summary>The number at a place; zero where there is none.</summary>
    public BigInteger At(int place) => Array.BinarySearch(places, place) is >= 0 and var found ? numbers[found] : BigInteger.Zero;

    /// <summary>The same with one place more, after all others.</summary>
    public SparseRow With(int place, BigInteger number) => new([.. places, place], [.. numbers, number]);

    /// <summary>This row, scaled, less as much of another one as takes a place away.</summary>
    public SparseRow Without(int place, SparseRow other)
    {
        var (times, less) = (other.At(place), At(place));
        var (found, left) = (new int[places.Length + other.places.Length], new BigInteger[places.Length + other.places.Length]);
        var (mine, its, count) = (0, 0, 0);
        while (mine < places.Length || its < other.places.Length)
        {
            var here = mine < places.Length ? places[mine] : int.MaxValue;
            var there = its < other.places.Length ? other.places[its] : int.MaxValue;
            var number = BigInteger.Zero;
            if (here <= there)
            {
                number = numbers[mine++] * times;
            }

            if (there <= here)
            {
                number -= other.numbers[its++] * less;
            }

            if (!number.IsZero)
            {
                (found[count], left[count]) = (Math.Min(here, there), number);
                count++;
            }
        }

        Array.Resize(ref found, count);
        Array.Resize(ref left, count);
        return new SparseRow(found, left).Shortened();
    }

    /// <summary>Without a common divisor, so that numbers stay short.</summary>
    public SparseRow Shortened()
    {
        var common = BigInteger.Zero;
        foreach (var number in numbers)
        {
            common = BigInteger.GreatestCommonDivisor(common, number);
            if (common.IsOne)
            {
                return this;
            }
        }

        return new SparseRow(places, Array.ConvertAll(numbers, number => number / common));
    }
}
