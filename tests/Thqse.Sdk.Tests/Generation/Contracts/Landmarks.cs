using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>The numbers at which verdicts on a measure turn: what its cells ask, and the growth they ask.</summary>
public sealed record Landmarks(decimal[] Amounts, decimal[] Percents)
{
    /// <summary>How far a target that is fixed stands above its floor.</summary>
    public static IReadOnlyList<decimal> AboveFloor { get; } = [0.0000000001m, 0.5m, 1, 2, 5, 33.3333333333333333333m];

    public static Landmarks Of(Fiche fiche, Measure measure)
    {
        var rules = fiche.Targets.Rows
            .SelectMany(row => row.Cells.Select(cell => cell.Rule).Append(row.Period?.Rule))
            .OfType<TargetRule>()
            .SelectMany(rule => rule.Parts)
            .Where(rule => rule.Subject.Measure?.Id == measure.Id)
            .ToArray();
        var chosen = fiche.Targets.ChosenTarget is { } target && target.Measure == measure.Id ? AboveFloor.Select(more => target.Ceiling is { } ceiling ? Math.Max(0, ceiling - more) : target.Floor + more).Append(target.Ceiling ?? target.Floor) : [];
        return new Landmarks(
            [.. rules.OfType<ThresholdRule>().Select(rule => rule.YearlyAmount).Concat(chosen).DefaultIfEmpty(1).Distinct()],
            [.. rules.OfType<GrowthRule>().Select(rule => rule.Percent).Append(0).Distinct()]);
    }

    /// <summary>The landmarks of a rate per so many as numerators over a denominator.</summary>
    public Landmarks Over(decimal denominator, decimal per)
        => this with { Amounts = [.. Amounts.Select(amount => decimal.Floor(amount * denominator / per)).Distinct()] };
}
