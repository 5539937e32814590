using Thqse.Sdk.Cpom.Rules;

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

    /// <summary>What a rule needs in its year and in others. A year that is not chosen yet cannot be told.</summary>
    private static IEnumerable<Need> Of(TargetRule rule, int year, CatalogueYears years, int? chosenYear)
    {
        var read = MeasureOfYear.Of(rule, year, years, chosenYear is { } chosen ? [chosen] : []);
        return read.SelectMany(value => value.ToDeclare.Select(each => new Need(each.Year, each.Measure.Declared, null, value.IsReference)))
            .Append(new Need(year, null, rule.Subject.Milestone?.Declared, IsReference: false));
    }

    private readonly record struct Need(int Year, Measure? Measure, Milestone? Milestone, bool IsReference);
}
