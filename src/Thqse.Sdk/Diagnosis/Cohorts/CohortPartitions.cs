namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The ways a cohort is divided: all together, then by category, size class and department.</summary>
internal static class CohortPartitions
{
    public static IReadOnlyList<IReadOnlyList<CardGroup>> Of(IReadOnlyList<CohortCard> cards)
        => [.. Of(cards, card => card.Establishment).Select(groups => (IReadOnlyList<CardGroup>)[.. groups.Select(group => new CardGroup(group.Dimension, group.Key, group.Members))])];

    /// <summary>The same of whatever has an establishment.</summary>
    /// <param name="members">What is divided.</param>
    /// <param name="establishment">Whose each of them is; null when it does not say.</param>
    public static IReadOnlyList<IReadOnlyList<(CohortDimension Dimension, string? Key, IReadOnlyList<T> Members)>> Of<T>(IReadOnlyList<T> members, Func<T, Establishment?> establishment)
    {
        return
        [
            [(CohortDimension.All, null, members)],
            By(CohortDimension.Category, place => place.Category.ToString(), CategoryCodes.OfDiagnosis),
            By(CohortDimension.Size, place => place.SizeClass == default ? null : place.SizeClass.ToString(), SizeClasses.Codes),
            By(CohortDimension.Department, place => place.Department, []),
        ];

        // Those that do not say form a group too: left out, it could be deduced.
        (CohortDimension, string?, IReadOnlyList<T>)[] By(CohortDimension dimension, Func<Establishment, string?> key, IReadOnlyList<string> order)
            => [.. members
                .GroupBy(member => establishment(member) is { } place ? key(place) : null)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => order.TakeWhile(code => code != group.Key).Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (dimension, group.Key, (IReadOnlyList<T>)[.. group]))];
    }
}
