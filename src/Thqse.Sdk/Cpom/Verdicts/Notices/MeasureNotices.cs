using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What is declared of one measure and looks odd, beside what is asked of it and what was declared in other years.</summary>
internal static class MeasureNotices
{
    /// <summary>From so many percent on, nobody who is asked for them reaches less than one.</summary>
    private const decimal FewestPercentAsked = 10;
    private const decimal Unusual = 10;
    private const decimal Hundred = 100;

    public static IEnumerable<Notice> Of(CpomEvaluation evaluation, IndicatorEvaluation indicator, Measure measure, IReadOnlyList<Observation> declared, JsonPath place)
    {
        var values = declared.Select(observation => (observation.Year, Value: observation.FindValue(measure.Id))).Where(pair => pair.Value is not null).ToArray();
        if (values.Length == 0)
        {
            return [];
        }

        JsonPath At(int year) => place.Child(Text(year)).Child("values").Child(measure.Id.ToString());
        if (!indicator.Plan.Uses(measure))
        {
            // What is asked is computed from it; what another reading of the source asks, and what is asked where none is selected, is declared for good reason.
            return indicator.Plan.Reads(measure.Id) || indicator.Fiche.Targets.Ledger.Any(entry => entry.Alternative?.Measures.Contains(measure.Id) == true) || IsAskedOrdinarily(evaluation, indicator, measure) ? [] : [new Notice(NoticeCode.NotAsked, At(values[0].Year), measure.Id.ToString())];
        }

        var (asked, least) = (MostAsked(indicator, measure, _ => true), MostAsked(indicator, measure, part => part.Comparison is Comparison.AtLeast or Comparison.MoreThan));
        var fractions = values.Where(pair => pair.Value is { Kind: MeasureKind.Rate, Given: > 0 and < 1 }).SelectMany(pair => Fraction(values, pair.Year, pair.Value!.Given!.Value, measure, asked, least, At(pair.Year)));
        var changes = values.Zip(values.Skip(1), (before, after) => (before, after))
            .Where(pair => indicator.Open.HasBegun(pair.after.Year))
            .SelectMany(pair => Changes(pair.before.Value!, pair.after.Value!, pair.before.Year, indicator.Open.IsOpen(pair.after.Year), At(pair.after.Year)));
        return fractions.Concat(changes);
    }

    /// <summary>A rate below one where much more is asked, or where another year has much more, so that its hundredfold fits better.</summary>
    private static IEnumerable<Notice> Fraction(
        (int Year, MeasuredValue? Value)[] values, int year, decimal given, Measure measure, decimal? asked, decimal? least, JsonPath place)
    {
        var meant = Text(given * Hundred);
        if (asked >= FewestPercentAsked)
        {
            return [new Notice(NoticeCode.LooksLikeAFraction, place, Text(given), Text(asked.Value), meant)];
        }

        if (least >= 1 && given * Unusual < least && given * Hundred >= least)
        {
            return [new Notice(NoticeCode.LooksLikeAFraction, place, Text(given), Text(least.Value), meant)];
        }

        var other = measure.Per == Measure.HundredPer ? values.FirstOrDefault(pair => pair.Year != year && pair.Value!.Number >= FewestPercentAsked) : default;
        return other.Value is { Number: { } beside } ? [new Notice(NoticeCode.LooksLikeAFraction, place, Text(given), Text(beside), meant, Text(other.Year))] : [];
    }

    /// <summary>What a count, or a count within a rate, has become since the last year that was declared.</summary>
    private static IEnumerable<Notice> Changes(MeasuredValue before, MeasuredValue after, int year, bool isOpen, JsonPath place)
    {
        (decimal? Before, decimal? After, JsonPath Place)[] counts =
        [
            (before.Kind == MeasureKind.Count ? before.Number : null, after.Kind == MeasureKind.Count ? after.Number : null, place),
            (before.Numerator, after.Numerator, place.Child("numerator")),
            (before.Denominator, after.Denominator, place.Child("denominator")),
        ];
        return counts
            .Where(pair => IsUnusual(pair.Before, pair.After, isOpen))
            .Select(pair => new Notice(NoticeCode.UnusualChange, pair.Place, Text(pair.After!.Value), Text(year), Text(pair.Before!.Value)));
    }

    /// <summary>Whether it is asked of the establishment under no other reading of the source.</summary>
    private static bool IsAskedOrdinarily(CpomEvaluation evaluation, IndicatorEvaluation indicator, Measure measure)
        => evaluation.Catalogue.Readings.Count > 0
            && IndicatorPlan.Of(evaluation.Catalogue.Ordinary[indicator.Id], evaluation.Plan.Contract).Measures.Any(asked => asked.Id == measure.Id);

    /// <summary>The most that any year asks of a measure, or compares it with; the floor of a target that is left to the establishment counts too. Null when nothing is known to be asked.</summary>
    private static decimal? MostAsked(IndicatorEvaluation indicator, Measure measure, Func<PartVerdict, bool> counts)
    {
        var figures = indicator.Years.SelectMany(year => year.Parts).Where(part => part.Rule.Subject.Measure?.Id == measure.Id && counts(part)).Select(part => part.Required ?? part.Reference);
        var floor = indicator.Fiche.Targets.ChosenTarget is { } chosen && chosen.Measure == measure.Id ? chosen.Floor : (decimal?)null;
        return figures.Append(floor).Max();
    }

    /// <summary>Ten times as much or a tenth; that an open year has fewer so far is nothing unusual.</summary>
    private static bool IsUnusual(decimal? before, decimal? after, bool isOpen)
        => before is { } earlier and > 0 && after is { } later and > 0 && (later >= earlier * Unusual || (!isOpen && earlier >= later * Unusual));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
