namespace Thqse.Sdk.Cpom.Checking;

/// <summary>A measure says what its kind needs, and can be computed from what it follows from.</summary>
internal static class MeasureCheck
{
    public static void Run(Fiche fiche, FindingBag findings)
    {
        foreach (var measure in fiche.Targets.Measures)
        {
            var place = $"measures/{measure.Id}";
            foreach (var part in (measure.Computation?.Parts ?? []).Where(part => part.Declared is null && fiche.Targets.FindMeasure(part.Id) is not null))
            {
                findings.Add(CatalogueFindingCode.CircularMeasure, place, part.Id.ToString());
            }

            if (measure.Computation?.Fits(measure) == false)
            {
                findings.Add(CatalogueFindingCode.MeasureCannotBeComputed, place, string.Join(", ", measure.Computation.Parts.Select(part => part.Id)));
            }

            foreach (var member in Unsuited(measure))
            {
                findings.Add(CatalogueFindingCode.MeasureMemberDoesNotFit, place, member);
            }
        }
    }

    /// <summary>Members that the kind of the measure lacks, or that have no meaning there.</summary>
    private static IEnumerable<string> Unsuited(Measure measure)
    {
        if (measure.Kind != MeasureKind.Rate && (measure.Per != Measure.HundredPer || measure.IsProportion))
        {
            yield return measure.IsProportion ? "proportion" : "per";
        }

        if (measure.Per <= 0 || (measure is { Kind: MeasureKind.Rate, Per: Measure.HundredPer, Unit: { } unit } && SaysAnotherWhole(unit)))
        {
            yield return "per";
        }

        if (measure.Kind != MeasureKind.Quantity && (measure.IsSigned || measure.Decimals > 0))
        {
            yield return measure.IsSigned ? "signed" : "decimals";
        }

        if (measure.Kind == MeasureKind.Quantity && measure.Unit is null)
        {
            yield return "unit";
        }

        if ((measure.Kind == MeasureKind.Class) != (measure.Values.Count > 1) || measure.Values.Concat(measure.WithoutClass).GroupBy(value => value).Any(group => group.Count() > 1))
        {
            yield return "values";
        }
    }

    /// <summary>A unit that speaks of thousands is that of a rate which is not out of a hundred.</summary>
    private static bool SaysAnotherWhole(LocalizedText unit)
        => new[] { unit.French, unit.English }.Any(text => text.Contains('‰') || new string([.. text.Where(letter => letter is >= '0' and <= '9')]).StartsWith("1000", StringComparison.Ordinal));
}
