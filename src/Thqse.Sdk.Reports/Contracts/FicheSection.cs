using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>The page of one fiche: its path, and each of its verdicts explained, with its source.</summary>
internal static class FicheSection
{
    public static XElement Of(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language) => Page.Of(
        "section",
        Page.Class("fiche"),
        Page.Id(indicator.Id.ToString()),
        Page.Of("h2", $"{indicator.Id} – {indicator.Fiche.Label[language]}"),
        indicator.Row is { } row ? Page.Of("p", Page.Class("about"), language.Of("Ligne : ", "Row: ") + row.Label[language]) : null,
        Page.Figure(CpomPictures.Path(evaluation, indicator.Id, language)),
        Page.Table(
            language.Of("Verdicts expliqués", "Verdicts explained"),
            [language.Of("Année", "Year"), language.Of("Verdict", "Verdict"), language.Of("Explication", "Explanation"), language.Of("Déclaré", "Declared")],
            Lines(evaluation, indicator, language)));

    private static IEnumerable<IReadOnlyList<object>> Lines(CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var declared = evaluation.Plan.Contract.Declarations(indicator.Id);
        foreach (var year in indicator.Years)
        {
            var why = Page.Of("div", year.Explain(language), year.ToGreen is { } path ? Page.Of("p", language.Of("À faire : ", "To do: ") + path.Explain(language)) : null);
            yield return [Say.Year(year.Year), ContractPage.Status(year.Status, language), why, Said(declared.FindObservation(year.Year), language)];
        }

        if (indicator.Period is { } period)
        {
            yield return [language.Of("Période", "Period"), ContractPage.Status(period.Status, language), period.Explain(language), string.Empty];
        }
    }

    private static XElement Said(Observation? observation, Language language) => Page.Of(
        "div",
        observation?.HasComment == true ? Page.Of("p", observation.Comment) : null,
        observation?.HasEvidence == true ? Page.Of("p", Page.Class("source"), language.Of("Preuves : ", "Evidence: ") + string.Join(", ", observation.Evidence)) : null);
}
