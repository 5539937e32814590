using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What is declared of one measure and looks odd, beside what is asked of it and what was declared in the year before.</summary>
internal static class MeasureNotices
{
    /// <summary>From so many percent on, nobody who is asked for them reaches less than one.</summary>
    private const decimal FewestPercentAsked = 10;
    private const decimal Unusual = 10;

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

        var asked = MostAsked(indicator, measure);
        var fractions = values
            .Where(pair => asked >= FewestPercentAsked && pair.Value is { Kind: MeasureKind.Rate, Given: > 0 and < 1 })
            .Select(pair => new Notice(NoticeCode.LooksLikeAFraction, At(pair.Year), Text(pair.Value!.Given!.Value), Text(asked!.Value), Text(pair.Value!.Given!.Value * 100)));
        var changes = values.Zip(values.Skip(1), (before, after) => (before, after))
            .Where(pair => pair.after.Year == pair.before.Year + 1 && indicator.Open.HasBegun(pair.after.Year) && IsUnusual(pair.before.Value!, pair.after.Value!, indicator.Open.IsOpen(pair.after.Year)))
            .Select(pair => new Notice(NoticeCode.UnusualChange, At(pair.after.Year), Text(pair.after.Value!.Number!.Value), Text(pair.before.Year), Text(pair.before.Value!.Number!.Value)));
        return fractions.Concat(changes);
    }

    /// <summary>Whether it is asked of the establishment under no other reading of the source.</summary>
    private static bool IsAskedOrdinarily(CpomEvaluation evaluation, IndicatorEvaluation indicator, Measure measure)
        => evaluation.Catalogue.Readings.Count > 0
            && IndicatorPlan.Of(evaluation.Catalogue.Ordinary[indicator.Id], evaluation.Plan.Contract).Measures.Any(asked => asked.Id == measure.Id);

    /// <summary>The most that any year asks of a measure, or compares it with; the floor of a target that is left to the establishment counts too. Null when nothing is known to be asked.</summary>
    private static decimal? MostAsked(IndicatorEvaluation indicator, Measure measure)
    {
        var figures = indicator.Years.SelectMany(year => year.Parts).Where(part => part.Rule.Subject.Measure?.Id == measure.Id).Select(part => part.Required ?? part.Reference);
        var floor = indicator.Fiche.Targets.ChosenTarget is { } chosen && chosen.Measure == measure.Id ? chosen.Floor : (decimal?)null;
        return figures.Append(floor).Max();
    }

    /// <summary>Ten times as much or a tenth; that an open year has fewer so far is nothing unusual.</summary>
    private static bool IsUnusual(MeasuredValue before, MeasuredValue after, bool isOpen)
        => before is { Kind: MeasureKind.Count, Number: { } earlier and > 0 } && after is { Kind: MeasureKind.Count, Number: { } later and > 0 }
            && (later >= earlier * Unusual || (!isOpen && earlier >= later * Unusual));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
