using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What is asked of an establishment: for each indicator its row, then what each year asks; last, what does not concern it.</summary>
internal static class PlanView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new PlanTexts(language);
        TitleView.Fill(page, evaluation, new EvaluationTexts(language).PlannedOn(evaluation.AsOf), language);
        var asked = evaluation.Indicators.Where(each => each.IsApplicable).ToList();
        page.Heading(texts.Asked(asked.Count));
        foreach (var indicator in asked)
        {
            PlannedIndicatorView.Fill(page, indicator, language);
        }

        NotApplicable(page, evaluation.Indicators.Where(each => !each.IsApplicable).ToList(), language);
    }

    private static void NotApplicable(Page page, List<IndicatorEvaluation> indicators, Language language)
    {
        if (indicators.Count == 0)
        {
            return;
        }

        var texts = new PlanTexts(language);
        page.Heading(texts.NotApplicable(indicators.Count));
        foreach (var indicator in indicators)
        {
            IndicatorHeading.Fill(page, indicator.Fiche, language);
            var why = string.Join(language.Say(" ; ", "; "), indicator.Years[0].Reasons.Select(reason => reason.Label(language)));
            page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(Sentence.From(why)));
            if (indicator.Row is { } row)
            {
                page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(texts.Decides + language.Colon() + row.Population.Describe(indicator.Fiche, language) + "."));
            }

            if (indicator.Plan.Justification is { } justification)
            {
                page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(texts.Justification(justification)));
            }
        }
    }
}
