using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What is still open: for each indicator what remains in the first open year; later years depend on it.</summary>
internal static class PendingView
{
    private const int IdentifierWidth = 11;

    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        if (evaluation.Summary.Pending == 0)
        {
            return;
        }

        page.Heading(texts.Pending(evaluation.Summary.Pending));
        page.Paragraph(0, Toned.Quiet(texts.PendingMeaning));
        foreach (var indicator in evaluation.Indicators)
        {
            var pending = indicator.Years.Where(each => each.Status == VerdictStatus.Pending).ToList();
            if (pending.Count > 0)
            {
                Indicator(page, indicator, pending, language);
            }
        }
    }

    private static void Indicator(Page page, IndicatorEvaluation indicator, List<YearVerdict> pending, Language language)
    {
        var texts = new EvaluationTexts(language);
        var later = pending.Count > 1 ? " (" + texts.Then(CommonTexts.Years(pending.Skip(1).Select(each => each.Year))) + ")" : string.Empty;
        page.Entry(0, IdentifierWidth, Toned.Strong(indicator.Id.ToString()), Remaining(pending[0], language), Toned.Quiet(later));
        if (indicator.Period is { } period && Horizons.IsLost(period))
        {
            HorizonLines.Period(page, indicator, language);
        }
    }

    /// <summary>Most steps name their year; what is fixed once for all years does not. There is a path to green from all that is pending.</summary>
    private static string Remaining(YearVerdict verdict, Language language)
    {
        var path = verdict.ToGreen!;
        var namesYear = path.Ways.SelectMany(way => way.Steps).All(step => step.Kind is not (GreenStepKind.FixTarget or GreenStepKind.ChooseOption or GreenStepKind.GiveAttribute));
        return Sentence.Capital((namesYear ? string.Empty : CommonTexts.Year(verdict.Year) + language.Colon()) + path.Explain(language));
    }
}
