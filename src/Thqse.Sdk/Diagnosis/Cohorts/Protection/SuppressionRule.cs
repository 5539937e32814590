namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Which groups of a partition may be shown. A group that is too small is not; nor is another one, the smallest first, as long as what is hidden
/// could be deduced by subtracting the groups shown from the whole: of 4, 5 and 6, both 4 and 5 are hidden.
/// </summary>
internal static class SuppressionRule
{
    /// <param name="counts">The size of each group of one partition; an empty group hides nothing.</param>
    /// <param name="smallest">The size from which a group may be shown.</param>
    /// <param name="hidden">Groups that are hidden for another reason.</param>
    public static SuppressionReason?[] Apply(IReadOnlyList<int> counts, int smallest, Func<int, bool>? hidden = null)
    {
        var reasons = counts
            .Select((count, index) => count > 0 && count < smallest ? SuppressionReason.TooFew
                : count > 0 && hidden?.Invoke(index) == true ? SuppressionReason.DeducibleBySubtraction
                : (SuppressionReason?)null)
            .ToArray();
        while (IsDeducible(counts, reasons, smallest) && NextSmallest(counts, reasons) is { } next)
        {
            reasons[next] = SuppressionReason.DeducibleBySubtraction;
        }

        return reasons;
    }

    /// <summary>One hidden group alone, or hidden groups that are too small together, follow from the whole and the others.</summary>
    private static bool IsDeducible(IReadOnlyList<int> counts, SuppressionReason?[] reasons, int smallest)
    {
        var hidden = Enumerable.Range(0, counts.Count).Where(index => reasons[index] is not null).ToArray();
        return hidden.Length == 1 || (hidden.Length > 1 && hidden.Sum(index => counts[index]) < smallest);
    }

    private static int? NextSmallest(IReadOnlyList<int> counts, SuppressionReason?[] reasons)
        => Enumerable.Range(0, counts.Count)
            .Where(index => reasons[index] is null && counts[index] > 0)
            .OrderBy(index => counts[index])
            .Select(index => (int?)index)
            .FirstOrDefault();
}
