using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// What follows from sums by adding, subtracting and scaling them: exact elimination over whole numbers. The rows that are kept are reduced, so that the
/// pivot of each is in no other one, and each knows of which sums it was made.
/// </summary>
internal sealed class RowSpace
{
    private readonly int terms;
    private readonly SortedDictionary<int, Dictionary<int, BigInteger>> rows = [];
    private UnnoticedChange? unnoticed;
    private int sums;

    /// <param name="terms">Of how many terms, numbered from 0, a sum can be made.</param>
    public RowSpace(int terms) => this.terms = terms;

    /// <summary>Adds a known sum, by the number of times that each term is in it; sums are numbered from 0 as they come. One that follows from earlier ones changes nothing.</summary>
    public void Add(IReadOnlyDictionary<int, BigInteger> sum)
    {
        var row = sum.ToDictionary(term => term.Key, term => term.Value);
        row.Add(terms + sums++, BigInteger.One);
        row = Reduced(row);
        var left = row.Keys.Where(IsTerm).ToArray();
        if (left.Length == 0)
        {
            return;
        }

        var pivot = left.Min();
        foreach (var other in rows.Where(other => other.Value.ContainsKey(pivot)).Select(other => other.Key).ToArray())
        {
            rows[other] = Without(rows[other], pivot, row);
        }

        rows.Add(pivot, row);
        unnoticed = null;
    }

    /// <summary>The numbers of the known sums from which another one follows, of those that tell something new; null when it does not follow.</summary>
    public IReadOnlyList<int>? MadeOf(IReadOnlyDictionary<int, BigInteger> sum)
    {
        unnoticed ??= new UnnoticedChange(terms, rows);
        if (unnoticed.Alters(sum))
        {
            return null;
        }

        var rest = Reduced(sum.ToDictionary(term => term.Key, term => term.Value));
        return rest.Keys.Any(IsTerm) ? null : [.. rest.Keys.Select(key => key - terms).OrderBy(number => number)];
    }

    private bool IsTerm(int key) => key < terms;

    private Dictionary<int, BigInteger> Reduced(Dictionary<int, BigInteger> row)
        => row.Keys.Where(rows.ContainsKey).ToArray().Aggregate(row, (rest, pivot) => Without(rest, pivot, rows[pivot]));

    /// <summary>A row, scaled, less as much of another one as takes a term away.</summary>
    private static Dictionary<int, BigInteger> Without(Dictionary<int, BigInteger> row, int term, Dictionary<int, BigInteger> other)
    {
        var (times, less) = (other[term], row[term]);
        var rest = row.ToDictionary(entry => entry.Key, entry => entry.Value * times);
        foreach (var entry in other)
        {
            rest.TryGetValue(entry.Key, out var value);
            value -= entry.Value * less;
            if (value.IsZero)
            {
                rest.Remove(entry.Key);
            }
            else
            {
                rest[entry.Key] = value;
            }
        }

        return Shortened(rest);
    }

    /// <summary>Without a common divisor, so that numbers stay short.</summary>
    private static Dictionary<int, BigInteger> Shortened(Dictionary<int, BigInteger> row)
    {
        var common = BigInteger.Zero;
        foreach (var value in row.Values)
        {
            common = BigInteger.GreatestCommonDivisor(common, value);
            if (common.IsOne)
            {
                return row;
            }
        }

        return row.ToDictionary(entry => entry.Key, entry => entry.Value / common);
    }
}
