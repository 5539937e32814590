using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>Which verdicts are asked for; an empty list asks for all.</summary>
internal sealed record VerdictFilter(IReadOnlyList<IndicatorId> Indicators, IReadOnlyList<int> Years, IReadOnlyList<VerdictStatus> Statuses)
{
    public static VerdictFilter None { get; } = new([], [], []);

    public bool IsNone => Indicators.Count == 0 && Years.Count == 0 && Statuses.Count == 0;

    public IEnumerable<YearVerdict> Of(IndicatorEvaluation indicator)
        => Indicators.Count > 0 && !Indicators.Contains(indicator.Id)
            ? []
            : indicator.Years.Where(verdict => (Years.Count == 0 || Years.Contains(verdict.Year)) && (Statuses.Count == 0 || Statuses.Contains(verdict.Status)));

    /// <summary>Whether the period of an indicator is asked for too: when no year and no status is.</summary>
    public bool AsksForPeriod => Years.Count == 0 && Statuses.Count == 0;
}
