using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Thqse.Cli.Commands.Programmes;

/// <summary>The programmes, one after the other, each with its next deadline.</summary>
internal static class ProgrammeListView
{
    private const int Indent = 2;

    public static void Fill(Page page, IReadOnlyList<ProgrammeState> states, Language language)
    {
        var texts = new ProgrammeTexts(language);
        foreach (var state in states)
        {
            var programme = state.Programme;
            page.Blank();
            page.Paragraph(0, Toned.Strong(programme.Id));
            page.Paragraph(Indent, programme.Label[language] + ", " + (programme.Stages.Count == 1 ? texts.OneStage : texts.Stages(programme.Stages.Count)) + ".");
            page.Paragraph(Indent, state.Next is { } next ? next.Stage.Label[language] + ". " + next.ExplainDeadline(language) : texts.NoNext);
            page.Paragraph(Indent, Toned.Quiet(programme.KnownOn(language)));
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.MoreToRead));
    }
}
