using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What one of the statuses of a <see cref="CompiledPlan"/> is of: an indicator in a year. Equal to another of the same two. The default value is of no indicator and no year.</summary>
[JsonConverter(typeof(NoJsonConverter<PlanCell>))]
public readonly record struct PlanCell
{
    /// <summary>Names a cell, to look for it.</summary>
    /// <param name="indicator">The indicator that asks.</param>
    /// <param name="year">The year, one with targets, such as 2026.</param>
    public PlanCell(IndicatorId indicator, int year)
    {
        Indicator = indicator;
        Year = year;
    }

    /// <summary>Which indicator asks.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>The year that is judged, such as 2026.</summary>
    public int Year { get; }

    /// <summary>The indicator and the year, such as "CPOM_OS_16 2026".</summary>
    public override string ToString() => FormattableString.Invariant($"{Indicator} {Year}");
}
