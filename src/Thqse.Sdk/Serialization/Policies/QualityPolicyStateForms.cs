using NodaTime;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Policies;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of where a quality policy stands.</summary>
internal static class QualityPolicyStateForms
{
    private static readonly ObjectForm<PolicyStep> Step = new(
    [
        Required("id", Text, (PolicyStep step) => step.Id),
        Required("label", Text, (PolicyStep step, Language language) => step.Label[language]),
    ]);

    private static readonly ObjectForm<DatedTask> Task = new(
    [
        Required("id", Text, (DatedTask dated) => dated.Task.Id),
        Required("label", Text, (DatedTask dated, Language language) => dated.Task.Label[language]),
        Required("due", ValueOrNull(DocumentDates.Form), (DatedTask dated) => dated.Due),
    ]);

    private static readonly ObjectForm<AxisAction> Action = new(
    [
        Required("axis", Text, (AxisAction action) => action.Axis.Id),
        Required("action", Text, (AxisAction action) => action.Action.Action),
        Required("owner", Text, (AxisAction action) => action.Action.Owner),
        Required("due", DocumentDates.Form, (AxisAction action) => action.Action.Due),
    ]);

    private static readonly ObjectForm<PolicyAxis> Axis = new(
    [
        Required("id", Text, (PolicyAxis axis) => axis.Id),
        Required("title", Text, (PolicyAxis axis) => axis.Title),
    ]);

    private static readonly ObjectForm<AxisToValidate> ToValidate = new(
    [
        Required("id", Text, (AxisToValidate axis) => axis.Axis.Id),
        Required("title", Text, (AxisToValidate axis) => axis.Axis.Title),
        Required("missing", List(Camel<PolicyValidator>()), (AxisToValidate axis) => axis.Missing).Meaning("Who has not validated it."),
    ]);

    private static readonly ObjectForm<QualityPolicyFinding> Finding = new(
    [
        Required("code", Kebab<QualityPolicyFindingCode>(), (QualityPolicyFinding finding) => finding.Code),
        Required("place", Text, (QualityPolicyFinding finding) => finding.Place),
        Required("detail", Text, (QualityPolicyFinding finding) => finding.Detail),
        Required("message", Text, (QualityPolicyFinding finding, Language language) => finding.Explain(language)),
    ]);

    public static readonly ObjectForm<QualityPolicyState> Document = new(
    [
        Format<QualityPolicyState>(QualityPolicyStateDocument.Format),
        Required("title", Text, (QualityPolicyState state) => state.Policy.Title),
        Required("establishment", OrNull(Text), (QualityPolicyState state) => state.Policy.Establishment.Name).Meaning("Its name; null when it was not given."),
        Required("asOf", DocumentDates.Form, (QualityPolicyState state) => state.Date),
        Required("step", OrNull(Step), (QualityPolicyState state) => state.Step).Meaning("The step reached; null when all tasks are done."),
        Required("next", List(Task), (QualityPolicyState state) => Dated(state, state.Next)).Meaning("The tasks to do of the step reached."),
        Required("lateTasks", List(Task), (QualityPolicyState state) => Dated(state, state.LateTasks)),
        Required("lateActions", List(Action), (QualityPolicyState state) => state.LateActions),
        Required("axesWithoutAction", List(Axis), (QualityPolicyState state) => state.AxesWithoutAction),
        Required("actionsWithoutIndicator", List(Action), (QualityPolicyState state) => state.ActionsWithoutIndicator),
        Required("axesToValidate", List(ToValidate), (QualityPolicyState state) => state.AxesToValidate),
        Required("findings", List(Finding), (QualityPolicyState state) => state.Policy.Check()),
    ]);

    private static IReadOnlyList<DatedTask> Dated(QualityPolicyState state, IReadOnlyList<PolicyTask> tasks)
        => [.. tasks.Select(task => new DatedTask(task, state.Policy.DatesOf(task).Due))];

    private sealed record DatedTask(PolicyTask Task, LocalDate? Due);
}
