using Thqse.Cli.Rendering.Diagnoses;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering.Cohorts;

/// <summary>What is not shown, and why: groups, then pillars and themes of the groups that are shown.</summary>
internal static class HiddenView
{
    private const int Indent = 2;

    public static void Fill(Page page, CohortReport report, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        var hidden = Groups(report, language).Concat(Nodes(report, names, language)).ToList();
        page.Heading(texts.Hidden);
        foreach (var (what, why) in hidden)
        {
            page.Hanging(Indent, 2 * Indent, what + language.Colon(), Run.Quiet(why.Label(language)));
        }

        if (hidden.Count == 0)
        {
            page.Paragraph(Indent, texts.NothingHidden);
        }
    }

    private static IEnumerable<(string What, SuppressionReason Why)> Groups(CohortReport report, Language language)
        => report.Groups
            .Where(group => group.Suppressed is not null)
            .Select(group => ($"{GroupNames.Full(group, language)} ({new CommonTexts(language).Number(group.Count)})", group.Suppressed!.Value));

    private static IEnumerable<(string What, SuppressionReason Why)> Nodes(CohortReport report, ReferentialNames names, Language language)
        => from shown in report.Groups
           where shown.Suppressed is null
           from node in Named(shown, names)
           where node.Suppressed is not null
           group node.Name by (shown, node.Suppressed!.Value) into alike
           select (GroupNames.Full(alike.Key.shown, language) + ", " + string.Join(", ", alike.Distinct()), alike.Key.Value);

    private static IEnumerable<(string Name, SuppressionReason? Suppressed)> Named(CohortGroup group, ReferentialNames names) =>
    [
        .. group.Pillars.Select(pillar => (names.Pillar(pillar.Id), pillar.Suppressed)),
        .. group.Themes.Select(theme => (names.Theme(theme.Id), theme.Suppressed)),
    ];
}
