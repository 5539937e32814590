using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a fiche measures and asks, and how its ambiguous cells are read. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FicheTargets>))]
public sealed class FicheTargets
{
    internal FicheTargets(
        IReadOnlyList<Measure> measures,
        IReadOnlyList<Milestone> milestones,
        IReadOnlyList<FicheOption> options,
        ChosenTargetDefinition? chosenTarget,
        ChosenYearDefinition? chosenYear,
        IReadOnlyList<int> years,
        IReadOnlyList<TargetRow> rows,
        IReadOnlyList<LedgerEntry> ledger)
    {
        Measures = measures;
        Milestones = milestones;
        Options = options;
        ChosenTarget = chosenTarget;
        ChosenYear = chosenYear;
        Years = years;
        Rows = rows;
        Ledger = ledger;
    }

    /// <summary>The measures; empty for a fiche of milestones only.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The milestones; may be empty.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>The options among which the establishment chooses once; empty for most fiches.</summary>
    public IReadOnlyList<FicheOption> Options { get; }

    /// <summary>The target that the establishment fixes itself; null for most fiches.</summary>
    public ChosenTargetDefinition? ChosenTarget { get; }

    /// <summary>The years from which the establishment chooses its reference; null for most fiches.</summary>
    public ChosenYearDefinition? ChosenYear { get; }

    /// <summary>The years in which the indicator asks something: those of the catalogue, unless the fiche names some of them.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The rows, one for each population.</summary>
    public IReadOnlyList<TargetRow> Rows { get; }

    /// <summary>The readings of this fiche; may be empty.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>Looks for a measure by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The measure; null when the fiche declares none of that name.</returns>
    public Measure? FindMeasure(MeasureId id) => Measures.FirstOrDefault(measure => measure.Id == id);

    /// <summary>Looks for a milestone by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The milestone; null when the fiche declares none of that name.</returns>
    public Milestone? FindMilestone(MilestoneId id) => Milestones.FirstOrDefault(milestone => milestone.Id == id);

    /// <summary>How many rows and measures there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count} rows, {Measures.Count} measures, {Milestones.Count} milestones");
}
