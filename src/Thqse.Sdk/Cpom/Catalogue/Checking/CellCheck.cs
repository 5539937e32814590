namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every row that applies has one cell for each year in which the fiche asks something, and no other row has any.</summary>
internal static class CellCheck
{
    public static void Run(Fiche fiche, CatalogueYears years, FindingBag findings)
    {
        foreach (var year in fiche.Targets.Years.Where(year => !years.HasTargets(year)))
        {
            findings.Add(CatalogueFindingCode.YearWithoutTargets, "years", FormattableString.Invariant($"{year}"));
        }

        foreach (var row in fiche.Targets.Rows)
        {
            foreach (var year in years.Targeted.Where(year => fiche.Targets.Years.Contains(year)).Where(year => row.NotApplicableReason is null && row.FindCell(year) is null))
            {
                findings.Add(CatalogueFindingCode.MissingCell, "rows/" + row.Id, FormattableString.Invariant($"{year}"));
            }

            foreach (var cell in row.Cells.Where(cell => row.NotApplicableReason is not null || !years.HasTargets(cell.Year)))
            {
                findings.Add(CatalogueFindingCode.UnexpectedCell, "rows/" + row.Id, FormattableString.Invariant($"{cell.Year}"));
            }

            if (row.NotApplicableReason is not null && row.Period is not null)
            {
                findings.Add(CatalogueFindingCode.UnexpectedCell, "rows/" + row.Id, "period");
            }
        }
    }
}
