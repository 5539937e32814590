using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>One population of a target table, with what is asked of it every year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<TargetRow>))]
public sealed class TargetRow : IRulesByYear
{
    private readonly TargetCell?[] cells;
    private readonly int firstYear;

    internal TargetRow(
        string id,
        LocalizedText label,
        Population population,
        NotApplicableReason? notApplicable,
        NamedMeasure? addsUp,
        IReadOnlyList<TargetCell> cells,
        PeriodTarget? period,
        SourceLines lines,
        CatalogueYears years)
    {
        Id = id;
        Label = label;
        Population = population;
        NotApplicableReason = notApplicable;
        Summed = addsUp;
        Cells = cells;
        Period = period;
        Lines = lines;
        firstYear = years.First;
        SummedComparison = SummedNumbers.Any(number => number.Comparison.IsUpper()) ? Comparison.AtMost : Comparison.AtLeast;
        this.cells = years.Targeted.Select(year => cells.FirstOrDefault(cell => cell.Year == year)).ToArray();
    }

    /// <summary>The identifier within the fiche, such as "large".</summary>
    public string Id { get; }

    /// <summary>Who it is for, in words.</summary>
    public LocalizedText Label { get; }

    /// <summary>Who it is for.</summary>
    public Population Population { get; }

    /// <summary>Why the indicator does not apply to this population; null when it does.</summary>
    public NotApplicableReason? NotApplicableReason { get; }

    /// <summary>The measure whose yearly numbers add up, which gives the row a to-date horizon; null for levels, rates and milestones.</summary>
    public MeasureId? SummedMeasure => Summed?.Id;

    /// <summary>The cells, one for each year of a sound catalogue, in order; empty for a row that does not apply.</summary>
    public IReadOnlyList<TargetCell> Cells { get; }

    /// <summary>What is stated for the whole period; null when nothing is.</summary>
    public PeriodTarget? Period { get; }

    /// <summary>Where the source names the population.</summary>
    public SourceLines Lines { get; }

    internal NamedMeasure? Summed { get; }

    /// <summary>Whether the sum has to reach what the cells ask together, or not to exceed it.</summary>
    internal Comparison SummedComparison { get; }

    /// <summary>The numbers of the years that add up.</summary>
    internal IEnumerable<RuleNumber> SummedNumbers => Cells
        .SelectMany(cell => cell.Rule.Parts)
        .Where(rule => rule.Subject.Measure?.Id == SummedMeasure && SummedMeasure is not null)
        .Select(rule => rule.Number)
        .OfType<RuleNumber>()
        .Where(number => number.IsOfYear);

    TargetRule? IRulesByYear.RuleOf(int year) => FindCell(year)?.Rule;

    /// <summary>Looks for the cell of a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>The cell; null when the row does not apply, or the year has none.</returns>
    public TargetCell? FindCell(int year) => year >= firstYear && year - firstYear < cells.Length ? cells[year - firstYear] : null;

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
