using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What one of the values of a <see cref="CompiledPlan"/> is of: a measure or a milestone, in a year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PlanColumn>))]
public sealed class PlanColumn
{
    private readonly Measure? measure;

    internal PlanColumn(IndicatorId indicator, Measure? measure, MilestoneId? milestone, int year, int index)
    {
        Indicator = indicator;
        this.measure = measure;
        Milestone = milestone;
        Year = year;
        Index = index;
    }

    /// <summary>The indicator for which it is declared.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>The measure, one that is declared and not computed; null for a milestone.</summary>
    public MeasureId? Measure => measure?.Id;

    /// <summary>The milestone; null for a measure.</summary>
    public MilestoneId? Milestone { get; }

    /// <summary>The year for which it is declared, such as 2026.</summary>
    public int Year { get; }

    /// <summary>Indicator, measure or milestone, and year.</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator} {Measure?.ToString() ?? Milestone?.ToString()} {Year}");

    /// <summary>Where it is kept among all the values of a contract.</summary>
    internal int Index { get; }

    /// <summary>What a contract declares of it; of a milestone whether it is reached, no only where something else is declared for the year.</summary>
    internal MeasuredValue? Of(CpomContract contract)
    {
        var observation = contract.Declarations(Indicator).FindObservation(Year);
        return measure is not null ? observation?.FindValue(measure.Id)
            : observation is { IsDeclared: true } ? observation.Milestones.Contains(Milestone!.Value) ? DeclaredValue.Reached : DeclaredValue.NotReached
            : null;
    }

    internal DeclaredValue Declared(MeasuredValue value)
        => value.Kind != (measure?.Kind ?? MeasureKind.Flag) ? throw new ArgumentException(FormattableString.Invariant($"A value of {Indicator} {Year}, of {Measure?.ToString() ?? Milestone.ToString()}, is not of its kind: {value}."), nameof(value))
            : DeclaredValue.Of(value, measure);
}
