namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Finds the readings of the source that a verdict rests on: those of its fiche that bear on it, less those to which another that is selected gives another meaning, and the shared ones that decided it.</summary>
internal static class ReadingFinder
{
    /// <param name="indicator">The indicator.</param>
    /// <param name="parts">The parts of the verdict.</param>
    /// <param name="bearsOn">Whether an entry of the fiche bears on the verdict, in a row.</param>
    /// <param name="places">The cells that the verdict is about, by their years; null for the period.</param>
    public static IReadOnlyList<LedgerEntry> Find(IndicatorEvaluation indicator, IReadOnlyList<PartVerdict> parts, Func<LedgerEntry, string, bool> bearsOn, params IReadOnlyList<int?> places)
    {
        if (indicator.Row is not { } row)
        {
            return [];
        }

        var ledger = indicator.Fiche.Targets.Ledger;
        var selected = ledger.Where(entry => entry.IsAlternativeApplied).ToArray();
        return ledger.Where(entry => bearsOn(entry, row.Id) && !selected.Any(other => places.Any(place => entry.GivesWayTo(other, row.Id, place))))
            .Concat(indicator.SharedLedger.Where(entry => HasDecided(entry.Decides, indicator.Establishment, row, parts)))
            .ToReadOnly();
    }

    private static bool HasDecided(SharedDecision decision, Establishment establishment, TargetRow row, IReadOnlyList<PartVerdict> parts)
        => (decision.FirstBedOf is { } size && IsRead(decision.FewestBeds, establishment) && Separates(row.Population, size, decision.Below))
            || parts.Any(part => decision.Decides(part.Outcome.Adjustment));

    /// <summary>The beds are the fewest of the class, and no class is stated.</summary>
    private static bool IsRead(long fewestBeds, Establishment establishment)
        => establishment is { StatedSizeClass: null, Beds: { } beds } && beds == fewestBeds;

    /// <summary>The row names the class or the one below it, and not both: read otherwise, another row would apply.</summary>
    private static bool Separates(Population population, SizeClass size, SizeClass below)
        => population.Sizes.Contains(size) != population.Sizes.Contains(below);
}
