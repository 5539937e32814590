using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What cannot be decided: why, and what to declare. Years for which the same is said are said together.</summary>
internal static class UndeterminedView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        if (evaluation.Summary.Undetermined == 0)
        {
            return;
        }

        page.Heading(texts.Undetermined(evaluation.Summary.Undetermined));
        page.Paragraph(0, Toned.Quiet(page.Signs.Arrow + " " + texts.ArrowMeaningUndetermined));
        foreach (var indicator in evaluation.Indicators)
        {
            var verdicts = indicator.Years.Where(each => each.Status == VerdictStatus.Undetermined).ToList();
            if (verdicts.Count == 0)
            {
                continue;
            }

            IndicatorHeading.Fill(page, indicator.Fiche, language);
            foreach (var same in verdicts.GroupBy(each => (Why(each, language), ToDo(each, language))))
            {
                var years = CommonTexts.Years(same.Select(each => each.Year));
                page.Entry(IndicatorHeading.Indent, years.Length + 2, new Toned(years, Tone.Unsure), same.Key.Item1);
                page.Paragraph(
                    IndicatorHeading.Indent + IndicatorHeading.YearWidth,
                    new Toned(page.Signs.Arrow + "\u00A0", Tone.Good),
                    same.Key.Item2);
            }
        }
    }

    private static string Why(YearVerdict verdict, Language language)
        => Sentence.From(string.Join(language.Say(" ; ", "; "), verdict.Reasons.Select(reason => reason.Label(language))));

    /// <summary>There is a path to green from all that is undetermined.</summary>
    private static string ToDo(YearVerdict verdict, Language language) => verdict.ToGreen!.Explain(language);
}
