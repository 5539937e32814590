using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One value or milestone of one year that the targets of an establishment need. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<NeededValue>))]
public sealed class NeededValue
{
    internal NeededValue(int year, Measure? measure, Milestone? milestone, bool isReference, IndicatorDeclarations declared)
    {
        Year = year;
        Measure = measure;
        Milestone = milestone;
        IsReference = isReference;
        Value = measure is null ? null : declared.FindObservation(year)?.FindValue(measure.Id);
        IsDeclared = milestone is null ? Value is not null : declared.Observations.Any(each => each.Year <= year && each.Milestones.Contains(milestone.Id));
    }

    /// <summary>The year of the value, such as 2026; the reference year of the catalogue at the earliest.</summary>
    public int Year { get; }

    /// <summary>What has to be measured; null for a milestone.</summary>
    public Measure? Measure { get; }

    /// <summary>What has to be reached; null for a measure.</summary>
    public Milestone? Milestone { get; }

    /// <summary>Whether nothing is asked of it in its own year: a later year compares with it.</summary>
    public bool IsReference { get; }

    /// <summary>What is declared; null for a milestone, and when nothing is.</summary>
    public MeasuredValue? Value { get; }

    /// <summary>Whether it is declared: the value of the year, or the milestone in this year or an earlier one.</summary>
    public bool IsDeclared { get; }

    /// <summary>What is needed of which year, and what is declared.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year} {Measure?.Id.ToString() ?? Milestone?.Id.ToString()}: ") + (IsDeclared ? Value?.ToString() ?? "declared" : "not declared");
}
