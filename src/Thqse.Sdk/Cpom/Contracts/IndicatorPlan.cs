namespace Thqse.Sdk.Cpom;

/// <summary>What is asked of one establishment for one indicator: the row that applies, or why none does. Immutable.</summary>
public sealed class IndicatorPlan
{
    /// <summary>The row that applies, or those of which an option would make one apply.</summary>
    private readonly IReadOnlyList<TargetRow> possible;

    private IndicatorPlan(Fiche fiche, TargetRow? row, NotApplicableReason? notApplicable, string? justification, IReadOnlyList<TargetRow>? possible = null)
    {
        Fiche = fiche;
        Row = row;
        NotApplicableReason = notApplicable;
        Justification = justification;
        this.possible = possible ?? (row is null ? [] : [row]);
    }

    /// <summary>What the indicator measures and asks; never null.</summary>
    public Fiche Fiche { get; }

    /// <summary>The row that applies; null when the indicator was taken out of the contract, or an option has to be chosen first.</summary>
    public TargetRow? Row { get; }

    /// <summary>Why the indicator does not apply; null when it does.</summary>
    public NotApplicableReason? NotApplicableReason { get; }

    /// <summary>The justification with which the indicator was taken out; null when it was not.</summary>
    public string? Justification { get; }

    /// <summary>Whether the indicator applies.</summary>
    public bool IsApplicable => NotApplicableReason is null;

    /// <summary>Whether an option has to be chosen before anything can be asked.</summary>
    public bool LacksOption => IsApplicable && Row is null;

    /// <summary>
    /// The measures that a cell, a reference, a sum or the period of the row needs, in the order of the fiche; where an option has to be chosen first, those of every row that it can lead to;
    /// empty when nothing is asked.
    /// </summary>
    public IReadOnlyList<Measure> Measures
    {
        get
        {
            HashSet<MeasureId?> needed = [.. Parts().Select(part => part.Subject.Measure?.Id), .. possible.Select(row => row.SummedMeasure)];
            return Fiche.Targets.Measures.Where(measure => needed.Contains(measure.Id)).ToReadOnly();
        }
    }

    /// <summary>The milestones that the row waits for, in the order of the fiche; where an option has to be chosen first, those of every row that it can lead to; empty when it waits for none.</summary>
    public IReadOnlyList<Milestone> Milestones
    {
        get
        {
            HashSet<MilestoneId?> needed = [.. Parts().Select(part => part.Subject.Milestone?.Id)];
            return Fiche.Targets.Milestones.Where(milestone => needed.Contains(milestone.Id)).ToReadOnly();
        }
    }

    /// <summary>What a year asks of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>The rules that judge it, one by one; empty when the year asks nothing of it, or no row applies.</returns>
    public IReadOnlyList<TargetRule> AskedOf(MeasureId measure, int year) => Asked(year).Where(part => part.Subject.Measure?.Id == measure).ToReadOnly();

    /// <summary>Whether a year waits for a milestone.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True when the cell of the year names it; false also when no row applies.</returns>
    public bool Awaits(MilestoneId milestone, int year) => Asked(year).Any(part => part.Subject.Milestone?.Id == milestone);

    internal static IndicatorPlan Of(Fiche fiche, CpomContract contract)
    {
        if (contract.NotConcernedJustification(fiche.Id) is { } justification)
        {
            return new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.DeclaredNotConcerned, justification);
        }

        var engaged = contract.IsAlreadyEngaged(fiche.Id);
        var option = contract.FindChoice(fiche.Id)?.Option;
        var optional = new List<TargetRow>();
        foreach (var row in fiche.Targets.Rows)
        {
            if (row.Population.Includes(contract.Establishment, engaged, option))
            {
                return new IndicatorPlan(fiche, row, row.NotApplicableReason, null);
            }

            if (option is null && row.Population.IncludesWithoutOption(contract.Establishment, engaged))
            {
                optional.Add(row);
            }
        }

        // A checked catalogue leaves no hole; in another one, nobody who is not named is concerned.
        return new IndicatorPlan(fiche, null, optional.Count > 0 ? null : Cpom.NotApplicableReason.NotConcerned, null, optional);
    }

    private IEnumerable<TargetRule> Asked(int year) => Row?.FindCell(year)?.Rule.Parts ?? [];

    private IEnumerable<TargetRule> Parts()
        => possible.SelectMany(row => row.Cells.Select(cell => cell.Rule).Append(row.Period?.Rule)).SelectMany(rule => rule?.Parts ?? []);
}
