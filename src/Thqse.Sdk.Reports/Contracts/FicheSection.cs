using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>The page of one fiche: its path, and each of its verdicts explained, with its source and what was declared.</summary>
internal static class FicheSection
{
    public static XElement Of(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language) => Page.Of(
        "section",
        Page.Class("fiche"),
        Page.Id(indicator.Id.ToString()),
        Page.Of("h2", $"{indicator.Id} – {indicator.Fiche.Label[language]}"),
        indicator.Row is { } row ? Page.Of("p", Page.Class("about"), language.Say("Population : ", "Row: ") + row.Label[language]) : null,
        Page.Figure(CpomPictures.Path(evaluation, indicator.Id, language)),
        Page.Table(
            language.Say("Verdicts expliqués", "Verdicts explained"),
            [language.Say("Année", "Year"), language.Say("Verdict", "Verdict"), language.Say("Explication", "Explanation")],
            Lines(evaluation, indicator, language)));

    private static IEnumerable<IReadOnlyList<object>> Lines(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var declared = evaluation.Plan.Contract.Declarations(indicator.Id);
        foreach (var year in indicator.Years)
        {
            var path = year.ToGreen is { } green ? Page.Of("p", language.Say("À faire : ", "To do: ") + green.Explain(language)) : null;
            yield return [Words.Year(year.Year), StatusMark.Of(year, language), Page.Of("div", year.Explain(language), path, Said(declared.FindObservation(year.Year), language))];
        }

        if (indicator.LastClosed?.ToDate is { } toDate)
        {
            yield return [language.Say("Cumul", "So far"), StatusMark.Of(toDate, language), toDate.Explain(language)];
        }

        if (indicator.Period is { } period)
        {
            yield return [language.Say("Période", "Period"), StatusMark.Of(period, language), period.Explain(language)];
        }
    }

    private static IEnumerable<XElement> Said(Observation? observation, Language language)
    {
        if (observation?.HasComment == true)
        {
            yield return Page.Of("p", Page.Class("source"), language.Say("Commentaire : ", "Comment: ") + observation.Comment);
        }

        if (observation?.HasEvidence == true)
        {
            yield return Page.Of("p", Page.Class("source"), language.Say("Preuves : ", "Evidence: ") + string.Join(", ", observation.Evidence));
        }
    }
}
