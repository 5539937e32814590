using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>Where the project of a quality policy stands at the end of a day. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<QualityPolicyState>))]
public sealed class QualityPolicyState
{
    internal QualityPolicyState(QualityPolicy policy, LocalDate date)
    {
        Policy = policy;
        Date = date;
        Step = policy.Method.Steps.FirstOrDefault(step => step.Tasks.Any(task => !policy.DatesOf(task).IsDoneOn(date)));
        Next = Tasks(Step is null ? [] : [Step], dates => !dates.IsDoneOn(date));
        LateTasks = Tasks(policy.Method.Steps, dates => dates.IsLateOn(date));
        LateActions = Actions(action => action.StateAt(date) == ActionState.Late);
        AxesWithoutAction = policy.Axes.Where(axis => axis.Plan.Actions.Count == 0).ToReadOnly();
        ActionsWithoutIndicator = Actions(action => string.IsNullOrWhiteSpace(action.Indicator));
        AxesToValidate = policy.Axes.Select(axis => new AxisToValidate(axis, axis.Validation.MissingOn(date).ToReadOnly())).Where(axis => axis.Missing.Count > 0).ToReadOnly();
    }

    /// <summary>The policy that stands there.</summary>
    public QualityPolicy Policy { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The step reached: the first that has a task to do; null when all tasks are done.</summary>
    public PolicyStep? Step { get; }

    /// <summary>Whether all tasks are done.</summary>
    public bool IsComplete => Step is null;

    /// <summary>What is next: the tasks of the step reached that are not done, in order.</summary>
    public IReadOnlyList<PolicyTask> Next { get; }

    /// <summary>The tasks of any step that are not done, and were due before the day.</summary>
    public IReadOnlyList<PolicyTask> LateTasks { get; }

    /// <summary>The actions that are not done, and were due before the day.</summary>
    public IReadOnlyList<AxisAction> LateActions { get; }

    /// <summary>The axes that no action serves.</summary>
    public IReadOnlyList<PolicyAxis> AxesWithoutAction { get; }

    /// <summary>The actions of which nothing tells whether they work.</summary>
    public IReadOnlyList<AxisAction> ActionsWithoutIndicator { get; }

    /// <summary>The axes that somebody has not validated.</summary>
    public IReadOnlyList<AxisToValidate> AxesToValidate { get; }

    /// <summary>The policy, the day, and the step.</summary>
    public override string ToString() => FormattableString.Invariant($"{Policy.Title} on {Date:uuuu-MM-dd}: ") + (IsComplete ? "complete" : $"{Step}");

    private IReadOnlyList<PolicyTask> Tasks(IEnumerable<PolicyStep> steps, Func<PolicyTaskDates, bool> are)
        => steps.SelectMany(step => step.Tasks).Where(task => are(Policy.DatesOf(task))).ToReadOnly();

    private IReadOnlyList<AxisAction> Actions(Func<ActionItem, bool> are)
        => Policy.Axes.SelectMany(axis => axis.Plan.Actions.Where(are).Select(action => new AxisAction(axis, action))).ToReadOnly();
}
