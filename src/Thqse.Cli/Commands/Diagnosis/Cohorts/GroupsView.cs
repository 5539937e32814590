using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>What each group that is shown does well, what it has to work on, and its shares by level.</summary>
internal static class GroupsView
{
    private const int Indent = 2;

    public static void Fill(Page page, CohortResult report, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        var common = new DiagnosisTexts(language);
        var figures = new Figures(report, language);
        var shown = report.Groups.Where(group => group.SuppressionReason is null).ToList();
        page.Heading(texts.ByGroup);
        page.Paragraph(0, shown.Count == 0 ? texts.NoGroup : Toned.Quiet(texts.ByGroupMeaning));
        foreach (var group in shown)
        {
            page.Blank();
            page.Paragraph(0, Toned.Strong(GroupNames.Full(group, language)), Toned.Quiet(" (" + texts.Establishments(group.Count) + ")"));
            Line(page, common.StrengthsTitle, Themes(group.Strengths(), names, texts, figures), language);
            Line(page, common.AxesTitle, Themes(group.ImprovementAxes(), names, texts, figures), language);
            Line(page, texts.Levels, Levels(group, names, texts, common, language), language);
        }
    }

    private static void Line(Page page, string term, string said, Language language)
        => page.Hanging(Indent, 2 * Indent, Toned.Quiet(term + language.Colon()), said);

    private static string Themes(IReadOnlyList<NodeStatistics> themes, ReferentialNames names, CohortTexts texts, Figures figures)
        => themes.Count == 0
            ? texts.NothingNotable
            : string.Join(", ", themes.Select(theme => (names.Theme(theme.Id) + " " + figures.Score(theme.Distribution!.Mean, ScoreLimits.OfTheme(referential: null, theme.Id))).Replace(' ', '\u00A0')));

    private static string Levels(CohortGroup group, ReferentialNames names, CohortTexts texts, DiagnosisTexts common, Language language)
        => group.LevelsSuppressionReason is { } reason ? $"{texts.NotShown} ({reason.Label(language)})" : string.Join(", ", group.Levels.Select(level =>
            $"{(level.Level is { } id ? names.Level(id) : texts.NoLevel)} {new CommonTexts(language).Number(level.Count)} ({common.Percent(level.Share)})".Replace(' ', '\u00A0')));
}
