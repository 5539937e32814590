namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The ways a cohort is divided: all together, then by category, size class and department.</summary>
internal static class CohortPartitions
{
    public static IReadOnlyList<IReadOnlyList<CardGroup>> Of(IReadOnlyList<ScoreCard> cards) =>
    [
        [new CardGroup(CohortDimension.All, null, cards)],
        By(CohortDimension.Category, cards, place => Codes<EstablishmentCategory>.Kebab(place.Category), CategoryCodes.OfDiagnosis),
        By(CohortDimension.Size, cards, place => Codes<SizeClass>.Kebab(place.SizeClass), Codes<SizeClass>.AllKebab),
        By(CohortDimension.Department, cards, place => place.Department, []),
    ];

    /// <summary>Those that do not say form a group too: left out, it could be deduced.</summary>
    private static CardGroup[] By(
        CohortDimension dimension, IEnumerable<ScoreCard> cards, Func<Establishment, string?> key, IReadOnlyList<string> order)
        => [.. cards
            .GroupBy(card => card.Establishment is { } establishment ? key(establishment) : null)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => order.TakeWhile(code => code != group.Key).Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CardGroup(dimension, group.Key, [.. group]))];
}
