namespace Thqse.Sdk.Cpom;

/// <summary>What one of the statuses of a <see cref="CompiledPlan"/> is of.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year, one with targets, such as 2026.</param>
public readonly record struct PlanCell(IndicatorId Indicator, int Year);
