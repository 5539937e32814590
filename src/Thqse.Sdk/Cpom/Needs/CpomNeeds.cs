namespace Thqse.Sdk.Cpom;

/// <summary>What an establishment has to declare for its targets to be judged. A pure function of a plan.</summary>
public static class CpomNeeds
{
    /// <summary>
    /// What has to be declared, year by year: the measure that each cell asks for, the values it is compared with, the years of a running total and of a total of
    /// the period, the milestones. What no cell in force needs is not in it.
    /// </summary>
    /// <param name="plan">What is asked of the establishment.</param>
    /// <returns>The indicators that apply, in the order of the catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static IReadOnlyList<IndicatorNeeds> Needs(this CpomPlan plan)
        => Guard.NotNull(plan, nameof(plan)).Indicators.Where(indicator => indicator.IsApplicable).Select(indicator => Of(plan, indicator)).ToReadOnly();

    private static IndicatorNeeds Of(CpomPlan plan, IndicatorPlan indicator)
    {
        var contract = plan.Contract;
        var choice = contract.FindChoice(indicator.Fiche.Id);
        var declared = contract.Declarations(indicator.Fiche.Id);
        var needed = indicator.Row is not { } row ? [] : Asked(row, plan.Catalogue.Years, choice?.Year)
            .GroupBy(each => (each.Year, each.Measure, each.Milestone))
            .OrderBy(same => same.Key.Year)
            .Select(same => new NeededValue(same.Key.Year, same.Key.Measure, same.Key.Milestone, same.All(each => each.IsReference), declared));
        return new IndicatorNeeds(indicator, choice?.Option is not null, choice?.Target is not null, needed.ToReadOnly());
    }

    private static IEnumerable<Need> Asked(TargetRow row, CatalogueYears years, int? chosenYear)
    {
        var ofCells = row.Cells.SelectMany(cell => cell.Rule.Parts.SelectMany(rule => Of(rule, cell.Year, years, chosenYear)));
        var volumes = row.Cells.Where(cell => cell.UnlessBelow is not null).SelectMany(cell => cell.UnlessBelow!.Volume.DeclaredFor(cell.Year)).Select(each => new Need(each.Year, each.Measure.Declared, null, IsReference: false));
        var ofPeriod = row.Period?.Rule?.Parts.SelectMany(rule => Of(rule, years.Last, years, chosenYear)) ?? [];
        return ofCells.Concat(volumes).Concat(ofPeriod).Where(each => each.Measure is not null || each.Milestone is not null);
    }

    /// <summary>What a rule needs in its year and in others: those before it that a total sums, and the one that it compares with.</summary>
    private static IEnumerable<Need> Of(TargetRule rule, int year, CatalogueYears years, int? chosenYear)
    {
        foreach (var (other, each) in rule.Others.SelectMany(other => other.DeclaredFor(year)))
        {
            yield return new Need(each, other.Declared, null, IsReference: false);
        }

        if (rule.Subject.Milestone is { } milestone)
        {
            yield return new Need(year, null, milestone.Declared, IsReference: false);
        }

        if (rule.Subject.Measure is not { } measure)
        {
            yield break;
        }

        var first = rule.Number is { IsTotal: true } ? years.First : year;
        foreach (var (part, each) in Enumerable.Range(first, year - first + 1).SelectMany(each => measure.DeclaredFor(each)))
        {
            yield return new Need(each, part.Declared, null, IsReference: false);
        }

        var compared = rule.ComparedWith is { } reference ? YearsOf(reference, year, years, chosenYear) : [];
        foreach (var (part, each) in compared.SelectMany(each => measure.DeclaredFor(each)))
        {
            yield return new Need(each, part.Declared, null, IsReference: true);
        }
    }

    /// <summary>A first measured year is the first that can be declared: which it is cannot be known before. A year that is not chosen yet cannot be told.</summary>
    private static IEnumerable<int> YearsOf(ReferenceYear reference, int year, CatalogueYears years, int? chosenYear) => reference.Kind switch
    {
        ReferenceYearKind.Previous => [year - 1],
        ReferenceYearKind.Fixed => [reference.Year],
        ReferenceYearKind.FirstMeasured => [years.Reference],
        ReferenceYearKind.MeanOf => reference.Years,
        ReferenceYearKind.Chosen => chosenYear is { } chosen ? [chosen] : [],
    };

    private readonly record struct Need(int Year, Measure? Measure, Milestone? Milestone, bool IsReference);
}
