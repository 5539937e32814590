using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What was chosen once for an indicator and decides nothing, or looks odd.</summary>
internal static class ChoiceNotices
{
    public static IEnumerable<Notice> Of(CpomEvaluation evaluation, IndicatorEvaluation indicator)
    {
        if (evaluation.Plan.Contract.FindChoice(indicator.Id) is not { } choice)
        {
            return [];
        }

        var place = JsonPath.Root.Child("choices").Child(evaluation.Plan.Contract.SpellingOf(indicator.Id));
        return IndicatorUse.IsNeeded(indicator)
            ? [.. Unused(indicator, choice).Select(member => new Notice(NoticeCode.NotAsked, place.Child(member), indicator.Id.ToString())), .. Fractions(indicator, choice, place.Child("target"))]
            : [new Notice(NoticeCode.NotAsked, place, indicator.Id.ToString(), indicator.Plan.Justification is null ? [] : ["notConcerned"])];
    }

    /// <summary>The members of a choice on which nothing depends that is asked of the establishment, under this reading of the source or the ordinary one.</summary>
    private static IEnumerable<string> Unused(IndicatorEvaluation indicator, Choice choice)
    {
        if (indicator.Plan.Row is not { } row)
        {
            yield break;
        }

        var rules = row.Cells.SelectMany(cell => cell.Rule.Parts).ToArray();
        if (choice.Option is not null && row.Population.Option is null)
        {
            yield return "option";
        }

        if (choice.Target is not null && !rules.Any(rule => rule.NeedsChosenTarget))
        {
            yield return "target";
        }

        if (choice.Year is not null && !rules.Any(rule => rule.ComparedWith is { Kind: ReferenceYearKind.Chosen }))
        {
            yield return "year";
        }
    }

    /// <summary>A target of a rate is chosen in percent.</summary>
    private static IEnumerable<Notice> Fractions(IndicatorEvaluation indicator, Choice choice, JsonPath place)
        => choice.Target is { } target and > 0 and < 1 && indicator.Fiche.Targets.ChosenTarget!.Subject.IsInPercent
            ? [new Notice(NoticeCode.LooksLikeAFraction, place, Text(target), Text(target * 100))]
            : [];

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
