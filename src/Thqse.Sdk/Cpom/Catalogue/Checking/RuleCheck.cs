namespace Thqse.Sdk.Cpom.Checking;

/// <summary>A rule judges a measure of a kind it can judge, against a year that can be declared before the one judged.</summary>
internal static class RuleCheck
{
    public static void Run(Fiche fiche, CatalogueYears years, FindingBag findings)
    {
        foreach (var (rule, place, year) in FicheRules.Of(fiche, years.Last))
        {
            if (!Fits(rule, fiche))
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, place, rule.Name);
            }

            if (FixedYear(rule) is { } reference && (!years.CanDeclare(reference) || reference >= year))
            {
                findings.Add(CatalogueFindingCode.ReferenceYearOutOfRange, place, FormattableString.Invariant($"{reference}"));
            }
        }

        foreach (var row in fiche.Targets.Rows)
        {
            if (row.SummedMeasure is { } measure && fiche.Targets.FindMeasure(measure) is { Kind: not MeasureKind.Count })
            {
                findings.Add(CatalogueFindingCode.RuleDoesNotFit, $"rows/{row.Id}/addsUp", measure.ToString());
            }
        }

        if (fiche.Targets.ChosenTarget is { } chosen && fiche.Targets.FindMeasure(chosen.Measure) is not { Kind: MeasureKind.Count or MeasureKind.Rate })
        {
            findings.Add(CatalogueFindingCode.RuleDoesNotFit, "chosenTarget", chosen.Measure.ToString());
        }
    }

    private static bool Fits(TargetRule rule, Fiche fiche)
    {
        // An undeclared measure is another finding.
        var kind = rule.JudgedMeasure is { } id ? fiche.Targets.FindMeasure(id)?.Kind : null;
        return rule switch
        {
            ThresholdRule { Span: ThresholdSpan.SinceStart } or ThresholdRule { Frequency: not ThresholdFrequency.Yearly } => kind is null or MeasureKind.Count,
            ThresholdRule or GrowthRule or DirectionRule => kind is not MeasureKind.Flag,
            FlagRule => kind is null or MeasureKind.Flag,
            ChosenTargetRule chosen => fiche.Targets.ChosenTarget?.Measure == chosen.Measure,
            ChosenTargetIsSetRule => fiche.Targets.ChosenTarget is not null,
            _ => true,
        };
    }

    private static int? FixedYear(TargetRule rule) => rule switch
    {
        GrowthRule { From.Kind: ReferenceYearKind.Fixed } growth => growth.From.Year,
        DirectionRule { From.Kind: ReferenceYearKind.Fixed } direction => direction.From.Year,
        _ => null,
    };
}
