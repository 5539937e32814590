namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>An indicator as it stands in two evaluations; in one only, where another edition of the catalogue does not have it.</summary>
internal readonly record struct ComparedIndicator(IndicatorId Id, IndicatorEvaluation? Before, IndicatorEvaluation? After)
{
    /// <summary>All indicators, in the order of the catalogue before; then those that only the later one has.</summary>
    public static IEnumerable<ComparedIndicator> AllOf(CpomEvaluation before, CpomEvaluation after) =>
    [
        .. before.Indicators.Select(old => new ComparedIndicator(old.Id, old, after.TryGet(old.Id, out var now) ? now : null)),
        .. after.Indicators.Where(now => !before.TryGet(now.Id, out _)).Select(now => new ComparedIndicator(now.Id, null, now)),
    ];
}
