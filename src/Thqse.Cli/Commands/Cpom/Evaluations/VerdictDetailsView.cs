using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>The verdicts that were asked for, each with all that the package knows of it: why, what would make it met, evidence, readings and source.</summary>
internal static class VerdictDetailsView
{
    private const int Indent = IndicatorHeading.Indent;
    private const int Inner = Indent + IndicatorHeading.YearWidth;

    public static void Fill(Page page, CpomEvaluation evaluation, VerdictFilter filter, Language language)
    {
        var texts = new EvaluationTexts(language);
        TitleView.Fill(page, evaluation, texts.EvaluatedOn(evaluation.AsOf), language);
        var chosen = evaluation.Indicators.Select(indicator => (Indicator: indicator, Verdicts: filter.Of(indicator).ToList())).Where(each => each.Verdicts.Count > 0).ToList();
        if (chosen.Count == 0)
        {
            page.Blank();
            page.Paragraph(0, texts.NothingAsked);
        }

        foreach (var (indicator, verdicts) in chosen)
        {
            IndicatorHeading.Fill(page, indicator.Fiche, language);
            foreach (var verdict in verdicts)
            {
                Verdict(page, evaluation, verdict, language);
            }

            if (filter.AsksForPeriod && indicator.Period is { } period)
            {
                page.Paragraph(Indent, Toned.Strong(texts.Period + language.Colon()), period.Explain(language));
                InTheSource(page, Indent, period.Source, language);
            }
        }

        if (chosen.Count > 0)
        {
            page.Blank();
            page.Paragraph(0, Toned.Quiet(new FicheTexts(language).Source(evaluation.Catalogue.Source)));
        }
    }

    private static void Verdict(Page page, CpomEvaluation evaluation, YearVerdict verdict, Language language)
    {
        page.Entry(Indent, IndicatorHeading.YearWidth, new Toned(CommonTexts.Year(verdict.Year), Signs.ToneOf(verdict.Status)), verdict.Explain(language));
        InTheSource(page, Inner, verdict.Source, language);
        if (verdict.ToGreen is { } path)
        {
            page.Paragraph(Inner, new Toned(page.Signs.Arrow + "\u00A0", Tone.Good), path.Explain(language));
        }

        if (evaluation.Plan.Contract.Declarations(verdict.Indicator.Id).FindObservation(verdict.Year) is { HasEvidence: true } observation)
        {
            page.Paragraph(Inner, new EvaluationTexts(language).EvidenceGiven(observation.Evidence));
        }

        if (verdict.ToDate is { } toDate)
        {
            page.Paragraph(Inner, Toned.Quiet(new EvaluationTexts(language).ToDate(evaluation.Catalogue.Years.First, verdict.Year) + language.Colon()), toDate.ExplainFigures(language));
        }
    }

    private static void InTheSource(Page page, int indent, VerdictSource? source, Language language)
    {
        if (source?.AsWritten is { Length: > 0 } words)
        {
            page.Paragraph(indent, Toned.Quiet(new EvaluationTexts(language).InTheSource(words)));
        }
    }
}
