namespace Thqse.Sdk.Cpom.Checking;

/// <summary>A rule judges a measure of a kind it can judge, against a year that can be declared before the one judged.</summary>
internal static class RuleCheck
{
    public static void Run(Fiche fiche, CatalogueYears years, FindingBag findings)
    {
        foreach (var (rule, place, year) in FicheRules.Of(fiche, years.Last))
        {
            if (!rule.Fits)
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, place, rule.Name);
            }

            if (rule.ComparedWith is { Kind: ReferenceYearKind.Fixed, Year: var reference } && (!years.CanDeclare(reference) || reference >= year))
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, place, FormattableString.Invariant($"{reference}"));
            }
        }

        foreach (var row in fiche.Targets.Rows)
        {
            if (row.Summed is { } summed && !summed.CanBe(MeasureKind.Count))
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, $"rows/{row.Id}/addsUp", summed.Id.ToString());
            }
        }

        if (fiche.Targets.ChosenTarget is { Subject.Declared: not { Kind: MeasureKind.Count or MeasureKind.Rate } } chosen)
        {
            findings.Add(CatalogueFindingCode.RuleDoesNotFit, "chosenTarget", chosen.Measure.ToString());
        }
    }
}
