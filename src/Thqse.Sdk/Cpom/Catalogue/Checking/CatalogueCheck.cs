using Thqse.Sdk.Cpom.Checking;

namespace Thqse.Sdk.Cpom;

/// <summary>The check of a catalogue by itself: what its data promise each other.</summary>
public static class CatalogueCheck
{
    /// <summary>
    /// Checks a catalogue: populations neither overlap nor leave a hole, every year has a cell, identifiers are unique, what is used is declared and
    /// what is declared is used, stated totals agree with the cells or the ledger says why, source lines exist, both languages are there; and the same under each other reading that can be selected.
    /// </summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>Everything that is wrong; empty for a sound catalogue, such as <see cref="CpomCatalogue.Occitanie2025"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static IReadOnlyList<CatalogueFinding> Check(this CpomCatalogue catalogue)
    {
        Guard.NotNull(catalogue, nameof(catalogue));
        return catalogue.Readings.Count > 0 ? AsRead(catalogue) : [.. AsRead(catalogue), .. UnderReadings(catalogue)];
    }

    /// <summary>What is wrong with a catalogue as it stands: of one under other readings, with what these change.</summary>
    internal static IReadOnlyList<CatalogueFinding> AsRead(CpomCatalogue catalogue)
    {
        var findings = new FindingBag();
        var fiches = catalogue.Readings.Count == 0 ? catalogue.Fiches : catalogue.Fiches.Where((fiche, index) => fiche != catalogue.Ordinary.Fiches[index]).ToReadOnly();
        IdentityCheck.Run(catalogue, fiches, findings);
        SourceCheck.Run(catalogue, fiches, findings);
        TextCheck.Run(catalogue, fiches, findings);
        AttributeCheck.Run(catalogue, findings);
        foreach (var fiche in fiches)
        {
            var own = findings.For(fiche.Id);
            PopulationCheck.Run(fiche, catalogue, own);
            AttributeCheck.Run(fiche, catalogue, own);
            CellCheck.Run(fiche, catalogue.Years, own);
            UsageCheck.Run(fiche, catalogue.Readings.Count == 0, own);
            MeasureCheck.Run(fiche, own);
            RuleCheck.Run(fiche, catalogue.Years, own);
            FractionCheck.Run(fiche, own);
            TotalsCheck.Run(fiche, own);
            SubjectCheck.Run(fiche, catalogue.Years, own);
        }

        return findings.ToList();
    }

    /// <summary>What is wrong under each other reading, and not without: told at the entry of the ledger that offers it.</summary>
    private static IEnumerable<CatalogueFinding> UnderReadings(CpomCatalogue catalogue)
    {
        var known = new HashSet<string>(AsRead(catalogue).Select(finding => finding.ToString()), StringComparer.Ordinal);
        return from reading in catalogue.SelectableReadings
               from finding in AsRead(catalogue.AlsoUnder(reading))
               where !known.Contains(finding.ToString())
               select new CatalogueFinding(finding.Code, finding.Indicator, $"ledger/{reading.Alternative}/{finding.Place}", finding.Detail, finding.Example);
    }
}
