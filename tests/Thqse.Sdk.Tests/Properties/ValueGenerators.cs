using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>Values of measures: small and large, near each other from year to year so that growth is sometimes just reached.</summary>
internal static class ValueGenerators
{
    public const long Largest = 1_000_000_000_000_000;

    private static readonly Gen<long> AnyCount = Gen.Frequency(
        (3, Gen.Constant(0L)),
        (4, Gen.Choose(0, 6).Select(n => (long)n)),
        (4, Gen.Choose(0, 120).Select(n => (long)n)),
        (3, Gen.Choose(500, 1000).Select(n => (long)n)),
        (1, Gen.Choose(0, int.MaxValue).Select(n => (long)n)),
        (1, Gen.Choose(0, int.MaxValue).Select(n => n * (Largest / int.MaxValue))),
        (1, Gen.Choose(0, 2).Select(n => Largest - n)));

    private static readonly Gen<long> Denominator = Gen.Frequency(
        (1, Gen.Constant(0L)), (3, Gen.Choose(1, 29).Select(n => (long)n)), (8, Gen.Choose(30, 3000).Select(n => (long)n)), (1, Gen.Choose(0, 2).Select(n => Largest - n)));

    private static readonly Gen<decimal> AnyShare = Gen.Frequency(
        (3, Gen.Choose(0, 100).Select(n => (decimal)n)),
        (3, Gen.Choose(0, 1000).Select(n => n / 10m)),
        (2, Gen.Elements(49.96m, 49.9999999999999999999999m, 50.0000000001m, 64.99m, 65m, 100m, 99.99999999999999m, 0m)),
        (2, Gen.Choose(1, 300).Select(n => decimal.Round(100m / n, 26))));

    /// <summary>One value, or none, for each of several years.</summary>
    public static Gen<JsonTree[]> Series(Measure measure, int years) => measure.Kind switch
    {
        MeasureKind.Flag => Sometimes(Flag).ArrayOf(years),
        MeasureKind.Count when measure.Maximum is { } most => Sometimes(CountUpTo(most)).ArrayOf(years),
        MeasureKind.Count => AnyCount.SelectMany(start => Sometimes(CountNear(start)).ArrayOf(years)),
        _ => RateSeries(measure, years),
    };

    public static Gen<JsonTree> Of(Measure measure) => measure.Kind switch
    {
        MeasureKind.Flag => Flag,
        MeasureKind.Count when measure.Maximum is { } most => CountUpTo(most),
        MeasureKind.Count => AnyCount.SelectMany(Written),
        _ => Gen.OneOf(AnyPercentage(measure), AnyFraction(measure)),
    };

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static JsonTree Fraction(decimal numerator, decimal denominator)
        => JsonTree.Object(("numerator", JsonTree.Raw(Number(numerator))), ("denominator", JsonTree.Raw(Number(denominator))));

    private static Gen<JsonTree> Flag => Gen.Elements("true", "false").Select(JsonTree.Raw);

    private static Gen<JsonTree> CountUpTo(long most) => Gen.Choose(0, (int)most).SelectMany(n => Written(n));

    private static Gen<JsonTree> CountNear(long start) => Gen.Frequency((4, Near(start).SelectMany(Written)), (1, AnyCount.SelectMany(Written)));

    private static Gen<long> Near(long start) => Gen.OneOf(
        Gen.Choose(-15, 130).Select(percent => Math.Min(Largest, (long)Math.Round(start * (100m + percent) / 100, MidpointRounding.AwayFromZero))),
        Gen.Choose(-1, 1).Select(more => Math.Clamp(start + more, 0, Largest)));

    /// <summary>740 may be written 740.0 or 74e1.</summary>
    private static Gen<JsonTree> Written(long count)
    {
        var plain = count.ToString(CultureInfo.InvariantCulture);
        var scientific = count % 10 == 0 ? (count / 10).ToString(CultureInfo.InvariantCulture) + "e1" : plain + "e0";
        return Gen.Frequency((8, Gen.Constant(plain)), (1, Gen.Constant(plain + ".0")), (1, Gen.Constant(scientific))).Select(JsonTree.Raw);
    }

    private static Gen<JsonTree[]> RateSeries(Measure measure, int years)
    {
        var near =
            from denominator in Denominator
            from share in Gen.Choose(0, 1000)
            let start = (long)(denominator * (decimal)share / 1000)
            from series in Sometimes(Near(start).Select(n => Fraction(measure.IsProportion ? Math.Min(n, denominator) : n, denominator))).ArrayOf(years)
            select series;
        return Gen.Frequency((3, near), (2, Sometimes(Of(measure)).ArrayOf(years)));
    }

    private static Gen<JsonTree> AnyPercentage(Measure measure)
        => (measure.IsProportion ? AnyShare : Gen.Frequency((3, AnyShare), (1, Gen.Choose(100, 100_000).Select(n => decimal.Round(n / 7m, 20))))).Select(n => JsonTree.Raw(Number(n)));

    private static Gen<JsonTree> AnyFraction(Measure measure) =>
        from denominator in Denominator
        from share in Gen.Choose(0, measure.IsProportion ? 1000 : 2000)
        let numerator = (long)(denominator * (decimal)share / 1000)
        select Fraction(Math.Min(measure.IsProportion ? numerator : numerator + (share % 3), Largest), denominator);

    private static Gen<JsonTree> Sometimes(Gen<JsonTree> value) => Gen.Frequency((6, value), (1, Gen.Constant(JsonTree.Absent)));
}
