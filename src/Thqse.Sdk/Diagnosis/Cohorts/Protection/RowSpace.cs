using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// What follows from sums by adding, subtracting and scaling them: exact elimination over whole numbers. The rows that are kept are reduced, so that the
/// pivot of each is in no other one, and each knows of which sums it was made.
/// </summary>
internal sealed class RowSpace
{
    private readonly int terms;
    private readonly SortedDictionary<int, SparseRow> rows = [];
    private UnnoticedChange? unnoticed;
    private int sums;

    /// <param name="terms">Of how many terms, numbered from 0, a sum can be made.</param>
    public RowSpace(int terms) => this.terms = terms;

    /// <summary>
    /// Adds a known sum; sums are numbered from 0 as they come. One that follows from earlier ones changes nothing. Those of few terms are best added first: they have little in common, and what comes
    /// after them is reduced by short rows.
    /// </summary>
    public void Add(SparseRow sum)
    {
        var row = Reduced(sum.With(terms + sums++, BigInteger.One));
        var pivot = row.Places[0];
        if (pivot >= terms)
        {
            return;
        }

        foreach (var other in rows.Where(other => !other.Value.At(pivot).IsZero).Select(other => other.Key).ToArray())
        {
            rows[other] = rows[other].Without(pivot, row);
        }

        rows.Add(pivot, row);
        unnoticed = null;
    }

    /// <summary>The numbers of the known sums from which another one follows, of those that tell something new; null when it does not follow.</summary>
    public IReadOnlyList<int>? MadeOf(SparseRow sum)
    {
        unnoticed ??= new UnnoticedChange(terms, rows);
        if (unnoticed.Alters(sum))
        {
            return null;
        }

        var rest = Reduced(sum).Places;
        return rest.Count > 0 && rest[0] < terms ? null : [.. rest.Select(place => place - terms)];
    }

    /// <summary>A row, scaled, less as much of the rows that are kept as takes their pivots away: all at once, since none of them has the pivot of another.</summary>
    private SparseRow Reduced(SparseRow row)
    {
        var pivots = row.Places.Where(rows.ContainsKey).Select(pivot => (Row: rows[pivot], Own: rows[pivot].At(pivot), Times: row.At(pivot))).ToArray();
        if (pivots.Length == 0)
        {
            return row;
        }

        var scale = pivots.Select(pivot => pivot.Own / BigInteger.GreatestCommonDivisor(pivot.Own, pivot.Times)).Aggregate(BigInteger.One, (common, each) => common / BigInteger.GreatestCommonDivisor(common, each) * each);
        var rest = new Dictionary<int, BigInteger>();
        Add(rest, row, scale);
        foreach (var pivot in pivots)
        {
            Add(rest, pivot.Row, -pivot.Times * scale / pivot.Own);
        }

        return SparseRow.Of(rest.Where(entry => !entry.Value.IsZero)).Shortened();
    }

    private static void Add(Dictionary<int, BigInteger> sum, SparseRow row, BigInteger times)
    {
        for (var i = 0; i < row.Places.Count; i++)
        {
            sum.TryGetValue(row.Places[i], out var number);
            sum[row.Places[i]] = number + (row.Numbers[i] * times);
        }
    }
}
