using System.Globalization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>Figures as a page shows them: three digits are all that such a machine can tell.</summary>
internal static class Numbers
{
    public static string Of(double number) => number switch
    {
        >= 999_500 => (number / 1_000_000).ToString(number >= 99_950_000 ? "0" : number >= 9_995_000 ? "0.0" : "0.00", CultureInfo.InvariantCulture) + " M",
        _ => Math.Round(number).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' '),
    };
}
