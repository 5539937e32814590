namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Identifiers are unique and consistent, years are in order.</summary>
internal static class IdentityCheck
{
    public static void Run(CpomCatalogue catalogue, IReadOnlyList<Fiche> fiches, FindingBag findings)
    {
        if (catalogue.Years.Earlier.Any(year => year >= catalogue.Years.First) || catalogue.Years.First > catalogue.Years.Last)
        {
            findings.Add(
                CatalogueFindingCode.YearsOutOfOrder,
                "years",
                FormattableString.Invariant($"{catalogue.Years.Reference}, {catalogue.Years.First}, {catalogue.Years.Last}"));
        }

        foreach (var same in fiches.GroupBy(fiche => catalogue.Naming.Completed(fiche.Id)).Where(group => group.Count() > 1))
        {
            findings.Add(CatalogueFindingCode.DuplicateId, "fiches", string.Join(", ", same.Select(fiche => fiche.Id.ToString()).Distinct()));
        }

        findings.AddDuplicates("ledger", Readings(catalogue.SharedLedger));
        foreach (var fiche in fiches)
        {
            Run(fiche, catalogue.Naming, findings.For(fiche.Id));
        }
    }

    private static void Run(Fiche fiche, IndicatorNaming naming, FindingBag findings)
    {
        findings.AddDuplicates("measures", fiche.Targets.Measures.Select(measure => measure.Id.ToString()));
        findings.AddDuplicates("milestones", fiche.Targets.Milestones.Select(milestone => milestone.Id.ToString()));
        findings.AddDuplicates("options", fiche.Targets.Options.Select(option => option.Id.ToString()));
        findings.AddDuplicates("rows", fiche.Targets.Rows.Select(row => row.Id));
        findings.AddDuplicates("ledger", Readings(fiche.Targets.Ledger));
        if (!naming.Fits(fiche.Id))
        {
            findings.Add(CatalogueFindingCode.IdentifierDoesNotFit, "id", fiche.Id.ToString());
        }

        if (naming.Pattern?.AxisOf(fiche.Id) is { } axis && fiche.Identity.Axis != axis)
        {
            findings.Add(CatalogueFindingCode.InconsistentIdentity, "axis", fiche.Identity.Axis);
        }

        if (fiche.Identity.Spellings.Count == 0 || fiche.Identity.Spellings[0] != fiche.Id.ToString())
        {
            findings.Add(CatalogueFindingCode.InconsistentIdentity, "spellings", string.Join(", ", fiche.Identity.Spellings));
        }

        foreach (var spelling in fiche.Identity.Spellings.Where(spelling => !IndicatorId.TryParse(spelling, out var id) || naming.Completed(id) != naming.Completed(fiche.Id)))
        {
            findings.Add(CatalogueFindingCode.InconsistentIdentity, "spellings", spelling);
        }
    }

    private static IEnumerable<string> Readings(IEnumerable<LedgerEntry> ledger)
        => ledger.Select(entry => entry.Alternative?.Id).Where(id => id is not null)!;
}
