using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>Where an indicator stands over several years, in words.</summary>
internal static class HorizonLines
{
    public static void Fill(Page page, CpomEvaluation evaluation, IndicatorEvaluation indicator, Language language)
    {
        var texts = new EvaluationTexts(language);
        var years = evaluation.Catalogue.Years;
        if (indicator.ToDate is { } toDate)
        {
            Line(page, texts.ToDate(years.First, Horizons.ToDateYear(indicator)), toDate, language);
        }

        Period(page, indicator, language);
    }

    public static void Period(Page page, IndicatorEvaluation indicator, Language language)
    {
        if (indicator.Period is { } period)
        {
            Line(page, new EvaluationTexts(language).Period, period, language);
        }
    }

    private static void Line(Page page, string name, HorizonVerdict verdict, Language language) => page.Paragraph(
        IndicatorHeading.Indent,
        name + language.Colon(),
        Status(verdict, language),
        ". " + verdict.ExplainFigures(language));

    private static Toned Status(HorizonVerdict verdict, Language language) => Horizons.IsLost(verdict)
        ? new Toned(verdict.Status.Label(language) + ", " + new EvaluationTexts(language).Lost, Tone.Bad)
        : new Toned(verdict.StatusLabel(language), Signs.ToneOf(verdict.Status));
}
