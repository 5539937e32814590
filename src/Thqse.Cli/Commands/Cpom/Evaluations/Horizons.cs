using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>Which of the longer horizons are worth showing.</summary>
internal static class Horizons
{
    /// <summary>The last closed year, up to which a sum says something firm; the first year while none is closed.</summary>
    public static int ToDateYear(CatalogueYears years, LocalDate asOf) => Math.Clamp(asOf.Year - 1, years.First, years.Last);

    public static HorizonVerdict? ToDate(IndicatorEvaluation indicator, LocalDate asOf)
        => indicator[Math.Clamp(asOf.Year - 1, indicator.Years[0].Year, indicator.Years[^1].Year)].ToDate;

    /// <summary>Whether a horizon that is still open cannot be met any more.</summary>
    public static bool IsLost(HorizonVerdict verdict) => verdict is { Status: VerdictStatus.Pending, CanStillBeMet: false };
}
