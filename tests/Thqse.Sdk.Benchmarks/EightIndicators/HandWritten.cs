using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>The limit: what somebody writes who needs these eight indicators, of these establishments, and nothing else ever.</summary>
public static class HandWritten
{
    public static VerdictStatus Of(Declared declared, int indicator, int year) => indicator switch
    {
        0 or 2 => AtLeast(declared, indicator, year, 2),
        1 or 7 => AtLeast(declared, indicator, year, 1),
        3 => Share(declared, indicator, year, 10 + (5 * (year - 2025))),
        4 => Growth(declared, indicator, year, 10 * (year - 2024)),
        5 => AtLeast(declared, indicator, year, year < 2027 ? 52 : 104),
        6 => Share(declared, indicator, year, year < 2026 ? 50 : 65),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
    };

    private static VerdictStatus AtLeast(Declared declared, int indicator, int year, int number)
    {
        var at = Declared.At(indicator, year);
        return !declared.Known[at] ? VerdictStatus.Undetermined : Status(declared.Top[at] >= number);
    }

    private static VerdictStatus Share(Declared declared, int indicator, int year, int percent)
    {
        var at = Declared.At(indicator, year);
        return !declared.Known[at] ? VerdictStatus.Undetermined : Status(declared.Top[at] * 100 >= declared.Bottom[at] * percent);
    }

    /// <summary>A percentage more than in 2024, rounded, and one more at least.</summary>
    private static VerdictStatus Growth(Declared declared, int indicator, int year, int percent)
    {
        var (at, from) = (Declared.At(indicator, year), Declared.At(indicator, Declared.FirstYear));
        if (!declared.Known[at] || !declared.Known[from] || declared.Top[from] == 0)
        {
            return VerdictStatus.Undetermined;
        }

        return Status(declared.Top[at] >= Required(declared.Top[from], percent));
    }

    public static long Required(long reference, int percent) => Math.Max(reference + 1, ((reference * (100 + percent)) + 50) / 100);

    private static VerdictStatus Status(bool holds) => holds ? VerdictStatus.Met : VerdictStatus.NotMet;
}
