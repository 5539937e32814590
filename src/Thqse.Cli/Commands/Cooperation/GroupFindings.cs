using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>What is odd in a cooperation group of one's own; those that are shipped have nothing to note.</summary>
internal static class GroupFindings
{
    public static void Fill(Page page, CooperationGroup group, Language language)
        => NotesView.Fill(page, new CooperationTexts(language).Findings, group.Check().Select(finding => finding.Place + language.Colon() + finding.Explain(language)));
}
