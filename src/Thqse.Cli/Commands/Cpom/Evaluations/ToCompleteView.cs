using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What to look at beside the statuses: evidence to attach, comments to write, small denominators.</summary>
internal static class ToCompleteView
{
    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        var lists = Enum.GetValues<Issue>()
            .Select(issue => (Heading: issue.Label(language), Concerned: Concerned(evaluation, year => year.Issues.Contains(issue))))
            .Prepend((Heading: texts.EvidenceMissing, Concerned: Concerned(evaluation, year => LacksEvidence(evaluation, year))))
            .Where(list => list.Concerned.Length > 0)
            .ToList();
        if (lists.Count == 0)
        {
            return;
        }

        page.Heading(texts.ToComplete);
        foreach (var (heading, concerned) in lists)
        {
            page.Hanging(0, IndicatorHeading.Indent, Toned.Strong(Sentence.Capital(heading)), language.Colon() + concerned + ".");
        }
    }

    private static string Concerned(CpomEvaluation evaluation, Func<YearVerdict, bool> concerns)
        => string.Join(", ", from indicator in evaluation.Indicators
                             let years = indicator.Years.Where(concerns).Select(each => each.Year).ToList()
                             where years.Count > 0
                             select indicator.Id + "\u00A0(" + CommonTexts.Years(years).Replace(' ', '\u00A0') + ")");

    /// <summary>Evidence is due once a year is over, where something was asked or declared.</summary>
    private static bool LacksEvidence(CpomEvaluation evaluation, YearVerdict verdict) => verdict is { Evidence: EvidenceState.Missing, IsOpen: false }
        && (verdict.Status != VerdictStatus.NoTarget
            || evaluation.Plan.Contract.Declarations(verdict.Indicator.Id).FindObservation(verdict.Year) is { IsDeclared: true });
}
