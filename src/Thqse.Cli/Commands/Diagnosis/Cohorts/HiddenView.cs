using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>What is not shown, and why: groups, then pillars and themes of the groups that are shown.</summary>
internal static class HiddenView
{
    private const int Indent = 2;

    public static void Fill(Page page, CohortResult report, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        page.Heading(texts.Hidden);
        if (report.All.Count == 0)
        {
            page.Paragraph(Indent, Sentence.From(texts.NobodyCounted));
            return;
        }

        var hidden = Groups(report, texts, language).Concat(Nodes(report, names, texts, language)).ToLookup(each => each.Why, each => each.What);
        foreach (var reason in hidden)
        {
            page.Paragraph(0, Sentence.Capital(reason.Key.Label(language)) + language.Colon());
            foreach (var what in reason)
            {
                page.Hanging(Indent, 2 * Indent, what);
            }
        }

        if (hidden.Count == 0)
        {
            page.Paragraph(Indent, texts.NothingHidden);
        }
    }

    private static IEnumerable<(string What, SuppressionReason Why)> Groups(CohortResult report, CohortTexts texts, Language language)
        => report.Groups
            .Where(group => group.SuppressionReason is not null)
            .Select(group => (texts.HiddenGroup(GroupNames.Full(group, language), group.Count), group.SuppressionReason!.Value));

    private static IEnumerable<(string What, SuppressionReason Why)> Nodes(CohortResult report, ReferentialNames names, CohortTexts texts, Language language)
        => from shown in report.Groups
           where shown.SuppressionReason is null
           from node in Named(shown, names)
           where node.Why is not null
           group node.Name by (shown, node.Why!.Value) into alike
           select (texts.HiddenNodes(GroupNames.Full(alike.Key.shown, language), alike.Distinct()), alike.Key.Value);

    private static IEnumerable<(string Name, SuppressionReason? Why)> Named(CohortGroup group, ReferentialNames names) =>
    [
        .. group.Pillars.Select(pillar => (names.Pillar(pillar.Id), pillar.SuppressionReason)),
        .. group.Themes.Select(theme => (names.Theme(theme.Id), theme.SuppressionReason)),
    ];
}
