using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Actions;

/// <summary>An action plan: what is late first, then what is to do, then what is done.</summary>
internal static class ActionsView
{
    private const int Indent = 2;

    public static void Fill(Page page, ActionPlan plan, LocalDate date, Language language)
    {
        var texts = new ActionsTexts(language);
        page.Paragraph(0, Toned.Strong(plan.Title));
        page.Paragraph(0, texts.State(date));
        var states = plan.Actions.ToLookup(action => action.StateAt(date));
        foreach (var state in new[] { ActionState.Late, ActionState.Due, ActionState.Done }.Where(states.Contains))
        {
            page.Heading(Sentence.Capital(state.Label(language)) + " (" + CommonTexts.Count(states[state].Count()) + ")");
            foreach (var action in states[state].OrderBy(action => action.Due))
            {
                Action(page, action, texts, language);
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Strong(texts.Counts(states[ActionState.Done].Count(), states[ActionState.Late].Count(), states[ActionState.Due].Count())));
    }

    private static void Action(Page page, ActionItem action, ActionsTexts texts, Language language)
    {
        page.Blank();
        page.Hanging(0, Indent, Toned.Strong(action.Priority + language.Colon()), action.Action);
        page.Paragraph(Indent, Toned.Quiet($"{action.Owner}, {texts.Due(action.Due)}, {texts.Progress(action.Progress)}{(action.Question is { } question ? $" [{question}]" : string.Empty)}"));
        if (action.Indicator is { } indicator)
        {
            page.Hanging(Indent, 2 * Indent, Toned.Quiet(texts.Seen + language.Colon() + indicator));
        }
    }
}
