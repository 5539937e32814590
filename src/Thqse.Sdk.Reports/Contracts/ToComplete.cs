using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>What to look at beside the verdicts: evidence to attach, comments to write, small denominators.</summary>
internal static class ToComplete
{
    /// <summary>The section; null when there is nothing to look at.</summary>
    public static XElement? Section(CpomEvaluation evaluation, Language language)
    {
        var lists = Enum.GetValues<Issue>()
            .Select(issue => (Head: Words.Capital(issue.Label(language)), Concerned: Concerned(evaluation, year => year.Issues.Contains(issue))))
            .Prepend((Head: language.Say("Preuve à joindre", "Evidence to attach"), Concerned: Concerned(evaluation, year => LacksEvidence(evaluation, year))))
            .Where(list => list.Concerned.Length > 0)
            .Select(list => (IReadOnlyList<object>)[list.Head, list.Concerned])
            .ToList();
        return lists.Count == 0 ? null : Page.Of(
            "section",
            Page.Of("h2", language.Say("À compléter", "To complete")),
            Page.Table(language.Say("Ce qui manque à côté des chiffres", "What is missing beside the figures"), [language.Say("Quoi", "What"), language.Say("Où", "Where")], lists));
    }

    private static string Concerned(CpomEvaluation evaluation, Func<YearVerdict, bool> concerns) => string.Join(
        ", ",
        evaluation.Indicators.Select(indicator => (indicator.Id, Years: indicator.Years.Where(concerns).Select(year => Words.Year(year.Year)).ToList()))
            .Where(each => each.Years.Count > 0)
            .Select(each => $"{each.Id} ({string.Join(", ", each.Years)})"));

    /// <summary>Evidence is due once a year is over, where something was asked or declared.</summary>
    private static bool LacksEvidence(CpomEvaluation evaluation, YearVerdict verdict) => verdict is { Evidence: EvidenceState.Missing, IsOpen: false }
        && (verdict.Status != VerdictStatus.NoTarget || evaluation.Plan.Contract.Declarations(verdict.Indicator.Id).FindObservation(verdict.Year) is { IsDeclared: true });
}
