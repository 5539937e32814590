using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>Which of the longer horizons are worth showing.</summary>
internal static class Horizons
{
    /// <summary>The last year that is closed for an indicator, up to which its sum says something firm; the first year while none is closed.</summary>
    public static int ToDateYear(IndicatorEvaluation indicator) => (indicator.LastClosed ?? indicator.Years[0]).Year;

    /// <summary>Whether a horizon that is still open cannot be met any more.</summary>
    public static bool IsLost(HorizonVerdict verdict) => verdict is { Status: VerdictStatus.Pending, CanStillBeMet: false };
}
