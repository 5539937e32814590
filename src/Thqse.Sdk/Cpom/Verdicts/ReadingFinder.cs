using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Finds the readings of the source that a verdict rests on: those of its fiche that bear on it, and the shared ones that decided it.</summary>
internal static class ReadingFinder
{
    // A shared reading is known by the alternative that it is not.
    private const string FiveHundredIsLarge = "500-is-medium";
    private const string GrowthIsRaised = "count-growth-not-raised";

    public static IReadOnlyList<LedgerEntry> Find(IndicatorEvaluation indicator, IReadOnlyList<PartVerdict> parts, Func<LedgerEntry, string, bool> bearsOn)
        => indicator.Row is { } row
            ? indicator.Fiche.Targets.Ledger.Where(entry => bearsOn(entry, row.Id)).Concat(indicator.SharedLedger.Where(entry => Decided(entry, indicator, row, parts))).ToReadOnly()
            : [];

    private static bool Decided(LedgerEntry entry, IndicatorEvaluation indicator, TargetRow row, IReadOnlyList<PartVerdict> parts) => entry.Alternative?.Id switch
    {
        FiveHundredIsLarge => IsSizeRead(indicator.Establishment) && row.Population.Sizes.Contains(SizeClass.Large) && !row.Population.Sizes.Contains(SizeClass.Medium),
        GrowthIsRaised => parts.Any(part => part.Outcome.Adjustment == GrowthAdjustment.Raised),
        _ => false,
    };

    /// <summary>The beds are those of no class, and no class is stated.</summary>
    private static bool IsSizeRead(Establishment establishment) => establishment is { StatedSizeClass: null, Beds: SizeClasses.LargeFrom };
}
