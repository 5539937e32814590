using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What is not met: what was observed and asked, what would make it met, and where the longer horizons stand.</summary>
internal static class NotMetView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        page.Heading(texts.NotMet(evaluation.Summary.NotMet));
        var concerned = evaluation.Indicators.Where(indicator => Verdicts(indicator).Any() || indicator.Period?.Status == VerdictStatus.NotMet).ToList();
        if (concerned.Count == 0)
        {
            page.Paragraph(0, texts.NothingNotMet);
            return;
        }

        page.Paragraph(0, Toned.Quiet(page.Signs.Arrow + " " + texts.ArrowMeaning));

        foreach (var indicator in concerned)
        {
            IndicatorHeading.Fill(page, indicator.Fiche, language);
            foreach (var verdict in Verdicts(indicator))
            {
                Verdict(page, verdict, language);
            }

            HorizonLines.Fill(page, evaluation, indicator, language);
        }
    }

    private static IEnumerable<YearVerdict> Verdicts(IndicatorEvaluation indicator) => indicator.Years.Where(each => each.Status == VerdictStatus.NotMet);

    private static void Verdict(Page page, YearVerdict verdict, Language language)
    {
        page.Entry(
            IndicatorHeading.Indent,
            IndicatorHeading.YearWidth,
            new Toned(CommonTexts.Year(verdict.Year), Tone.Bad),
            verdict.ExplainFigures(language));

        // There is a path to green from all that is not met.
        page.Paragraph(
            IndicatorHeading.Indent + IndicatorHeading.YearWidth,
            new Toned(page.Signs.Arrow + "\u00A0", Tone.Good),
            verdict.ToGreen!.Explain(language));
    }
}
