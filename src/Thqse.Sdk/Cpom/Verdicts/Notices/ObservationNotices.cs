using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What is declared of an indicator and looks odd.</summary>
internal static class ObservationNotices
{
    public static IEnumerable<Notice> Of(CpomEvaluation evaluation, IndicatorEvaluation indicator)
    {
        var declared = evaluation.Plan.Contract.Declarations(indicator.Id).Observations.Where(observation => observation.IsDeclared).ToArray();
        if (declared.Length == 0)
        {
            return [];
        }

        var place = JsonPath.Root.Child(Notice.Observations).Child(evaluation.Plan.Contract.SpellingOf(indicator.Id));
        return IndicatorUse.IsNeeded(indicator)
            ? [.. Late(evaluation, indicator, declared, place), .. indicator.Fiche.Targets.Measures.SelectMany(measure => MeasureNotices.Of(evaluation, indicator, measure, declared, place))]
            : [new Notice(NoticeCode.NotAsked, place, indicator.Id.ToString(), indicator.Plan.Justification is null ? [] : ["notConcerned"])];
    }

    private static IEnumerable<Notice> Late(CpomEvaluation evaluation, IndicatorEvaluation indicator, IEnumerable<Observation> declared, JsonPath place)
        => from observation in declared
           where !indicator.Open.HasBegun(observation.Year)
           let year = observation.Year.ToString(CultureInfo.InvariantCulture)
           select new Notice(NoticeCode.AfterAsOf, place.Child(year), year, DocumentDates.Write(evaluation.AsOf));
}
