using System.Numerics;

namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// One change of the terms that alters no known sum. A sum that it alters does not follow from them: most questions are settled so, without elimination.
/// Remainders of a prime are enough for that; a sum that is not altered may still not follow.
/// </summary>
internal sealed class UnnoticedChange
{
    private const long Prime = int.MaxValue;
    private const long Multiplier = 48271;
    private readonly long[]? changes;

    /// <param name="terms">How many terms there are.</param>
    /// <param name="rows">Reduced rows by their pivots; what is no term in them is passed over.</param>
    public UnnoticedChange(int terms, IReadOnlyDictionary<int, SparseRow> rows)
    {
        // Any numbers do for the terms that are free, as long as they differ; the pivots follow from them.
        var own = new long[terms];
        for (var (term, next) = (0, 1L); term < terms; term++)
        {
            own[term] = next = next * Multiplier % Prime;
        }

        foreach (var row in rows)
        {
            own[row.Key] = 0;
        }

        var pivots = new Dictionary<int, long>();
        foreach (var row in rows)
        {
            var scale = Remainder(row.Value.At(row.Key));
            if (scale == 0)
            {
                // It cannot be divided by: nothing is settled beforehand.
                return;
            }

            var rest = Changed(row.Value, own);
            pivots.Add(row.Key, (Prime - rest) * Inverse(scale) % Prime);
        }

        foreach (var pivot in pivots)
        {
            own[pivot.Key] = pivot.Value;
        }

        changes = own;
    }

    public bool Alters(SparseRow sum) => changes is not null && Changed(sum, changes) != 0;

    private static long Changed(SparseRow row, long[] changes)
    {
        var total = 0L;
        for (var i = 0; i < row.Places.Count && row.Places[i] < changes.Length; i++)
        {
            total = (total + (Remainder(row.Numbers[i]) * changes[row.Places[i]])) % Prime;
        }

        return total;
    }

    /// <summary>Of the sign of the value: where nothing but zero matters, one remainder of a prime is as good as the other.</summary>
    private static long Remainder(BigInteger value) => (long)(value % Prime);

    private static long Inverse(long value) => (long)BigInteger.ModPow(value, Prime - 2, Prime);
}
