using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Values of measures: small and large, and around what the cells of the fiche ask, so that a target is sometimes just reached and sometimes just missed.</summary>
public static class ValueGenerators
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

    /// <summary>How a whole number is written: mostly plainly.</summary>
    private static readonly Gen<int> Manner = Gen.Choose(1, 10);

    /// <summary>One value, or none, for each of several years; half of the series have no gap.</summary>
    public static Gen<JsonTree[]> Series(Fiche fiche, Measure measure, int years) =>
        from values in Known(fiche, measure, years)
        from gaps in Gen.Elements(0, 0, 15, 40)
        from isGap in Gen.Choose(1, 100).ArrayOf(years)
        select values.Select((value, index) => isGap[index] <= gaps ? JsonTree.Absent : value).ToArray();

    public static Gen<JsonTree> Of(Measure measure) => measure.Kind switch
    {
        MeasureKind.Flag => Flag,
        MeasureKind.Count when measure.Maximum is { } most => CountUpTo(most),
        MeasureKind.Count => Written(AnyCount),
        MeasureKind.Quantity => AnyQuantity(measure),
        MeasureKind.Class => Gen.Elements<string>([.. measure.Values, .. measure.WithoutClass]).Select(JsonTree.Text),
        _ => Gen.OneOf(AnyPercentage(measure), AnyFraction(measure)),
    };

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static JsonTree Fraction(decimal numerator, decimal denominator)
        => JsonTree.Object(("numerator", JsonTree.Raw(Number(numerator))), ("denominator", JsonTree.Raw(Number(denominator))));

    private static Gen<JsonTree[]> Known(Fiche fiche, Measure measure, int years) => measure.Kind switch
    {
        MeasureKind.Flag => Flag.ArrayOf(years),
        MeasureKind.Count when measure.Maximum is { } most => CountUpTo(most).ArrayOf(years),
        MeasureKind.Count => Counts(Landmarks.Of(fiche, measure), years),
        MeasureKind.Quantity => Gen.Frequency((4, Quantities(Landmarks.Of(fiche, measure), measure, years)), (1, Of(measure).ArrayOf(years))),
        MeasureKind.Class => Of(measure).ArrayOf(years),
        _ => Gen.Frequency(
            (4, Fractions(Landmarks.Of(fiche, measure), measure, years)),
            (3, Percentages(Landmarks.Of(fiche, measure), measure, years)),
            (2, Of(measure).ArrayOf(years))),
    };

    private static Gen<JsonTree> Flag => Gen.Elements("true", "false").Select(JsonTree.Raw);

    private static Gen<JsonTree> CountUpTo(long most) => Written(Gen.Choose(0, (int)most).Select(n => (long)n));

    private static Gen<JsonTree[]> Counts(Landmarks landmarks, int years) =>
        from numbers in Gen.Frequency(
            (1, Gen.Constant(new decimal[years])), (9, new Walk(AnyCount.Select(n => (decimal)n), landmarks, 1, Largest).Over(years)))
        from dice in Manner.ArrayOf(years)
        select numbers.Zip(dice, (number, manner) => Written((long)number, manner)).ToArray();

    private static Gen<JsonTree[]> Fractions(Landmarks landmarks, Measure measure, int years) =>
        from denominator in Denominator
        from numerators in new Walk(
            Gen.Choose(0, 1000).Select(share => decimal.Floor((decimal)denominator * share / 1000)), landmarks.Over(denominator, measure.Per), 1, measure.IsProportion ? denominator : Largest).Over(years)
        select numerators.Select(numerator => Fraction(numerator, denominator)).ToArray();

    private static Gen<JsonTree[]> Percentages(Landmarks landmarks, Measure measure, int years) =>
        from numbers in new Walk(AnyShare, landmarks, 0.0000000001m, measure.IsProportion ? measure.Per : Largest).Over(years)
        select numbers.Select(number => JsonTree.Raw(Number(number))).ToArray();

    private static Gen<JsonTree[]> Quantities(Landmarks landmarks, Measure measure, int years)
    {
        var step = 1m;
        for (var decimals = 0; decimals < measure.Decimals; decimals++)
        {
            step /= 10;
        }

        return
            from numbers in new Walk(AnyShare, landmarks, step, Largest).Over(years)
            from isBelowZero in Gen.Elements(false, measure.IsSigned)
            select numbers.Select(number => JsonTree.Raw(Number(decimal.Round(isBelowZero ? -number : number, measure.Decimals)))).ToArray();
    }

    private static Gen<JsonTree> AnyQuantity(Measure measure) =>
        from number in AnyShare
        from sign in Gen.Elements(1, measure.IsSigned ? -1 : 1)
        select JsonTree.Raw(Number(decimal.Round(sign * number, measure.Decimals)));

    /// <summary>740 may be written 740.0 or 74e1.</summary>
    private static JsonTree Written(long count, int manner)
    {
        var plain = count.ToString(CultureInfo.InvariantCulture);
        return JsonTree.Raw(manner switch
        {
            1 => plain + ".0",
            2 when count % 10 == 0 => (count / 10).ToString(CultureInfo.InvariantCulture) + "e1",
            2 => plain + "e0",
            _ => plain,
        });
    }

    private static Gen<JsonTree> Written(Gen<long> counts) => counts.Zip(Manner, Written);

    private static Gen<JsonTree> AnyPercentage(Measure measure)
        => (measure.IsProportion ? AnyShare : Gen.Frequency((3, AnyShare), (1, Gen.Choose(100, 100_000).Select(n => decimal.Round(n / 7m, 20))))).Select(n => JsonTree.Raw(Number(n)));

    private static Gen<JsonTree> AnyFraction(Measure measure) =>
        from denominator in Denominator
        from share in Gen.Choose(0, measure.IsProportion ? 1000 : 2000)
        let numerator = (long)(denominator * (decimal)share / 1000)
        select Fraction(Math.Min(measure.IsProportion ? numerator : numerator + (share % 3), Largest), denominator);
}
