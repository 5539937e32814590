using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Policies;

namespace Thqse.Cli.Commands.Policies;

/// <summary>A quality policy as who runs the project reads it: where it stands, then what to do. What is in order is not told.</summary>
internal sealed class PolicyView
{
    private const int Indent = 2;
    private readonly Page page;
    private readonly QualityPolicyState state;
    private readonly Language language;
    private readonly PolicyTexts texts;
    private readonly CommonTexts common;

    private PolicyView(Page page, QualityPolicyState state, Language language)
    {
        this.page = page;
        this.state = state;
        this.language = language;
        texts = new PolicyTexts(language);
        common = new CommonTexts(language);
    }

    public static void Fill(Page page, QualityPolicyState state, Language language) => new PolicyView(page, state, language).Fill();

    private void Fill()
    {
        page.Paragraph(0, Toned.Strong(new EstablishmentTexts(language).Name(state.Policy.Establishment)));
        page.Paragraph(0, state.Policy.Title);
        page.Paragraph(0, texts.On(common.Date(state.Date)));
        page.Blank();
        page.Paragraph(0, Toned.Strong(state.Step is { } step ? texts.Step(step.Label[language]) : texts.Complete));
        Section(texts.Next, state.Next.Select(task => new Toned(Task(task))));
        Section(texts.LateTasks, state.LateTasks.Select(task => new Toned(Task(task), Tone.Bad)));
        Section(texts.LateActions, state.LateActions.Select(action => new Toned(Action(action), Tone.Bad)));
        Section(texts.AxesToValidate, state.AxesToValidate.Select(axis => new Toned($"{axis.Axis.Title} ({texts.Missing(string.Join(", ", axis.Missing.Select(validator => validator.Label(language))))})")));
        Section(texts.AxesWithoutAction, state.AxesWithoutAction.Select(axis => new Toned(axis.Title)));
        Section(texts.ActionsWithoutIndicator, state.ActionsWithoutIndicator.Select(action => new Toned(Action(action))));
        NotesView.Fill(page, texts.Findings, state.Policy.Check().Select(finding => finding.Explain(language)));
    }

    private void Section(string heading, IEnumerable<Toned> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach (var line in all)
        {
            page.Hanging(Indent, Indent + 2, line);
        }
    }

    private string Task(PolicyTask task)
        => task.Label[language] + (state.Policy.Tasks.FirstOrDefault(dates => dates.Task == task.Id)?.Due is { } due ? $" ({texts.Due(common.Date(due))})" : string.Empty);

    private string Action(AxisAction action) => $"{action.Action.Action} ({action.Axis.Title}, {action.Action.Owner}, {texts.Due(common.Date(action.Action.Due))})";
}
