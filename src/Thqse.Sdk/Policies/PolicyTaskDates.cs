using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Policies;

/// <summary>When a task is due and when it was done. Immutable. A task due on 30 June is not late on that day.</summary>
[JsonConverter(typeof(NoJsonConverter<PolicyTaskDates>))]
public sealed class PolicyTaskDates
{
    /// <summary>Describes the dates of a task.</summary>
    /// <param name="task">The identifier of the task, not blank.</param>
    /// <param name="due">The day by which it is to be done, in any calendar; null when none is set.</param>
    /// <param name="done">The day on which it was done, in any calendar; null when it is not.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is before year 1 of the ISO calendar.</exception>
    public PolicyTaskDates(string task, LocalDate? due = null, LocalDate? done = null)
    {
        Task = Guard.NotBlank(task, nameof(task));
        Due = due is { } day ? Guard.Date(day, nameof(due)) : null;
        Done = done is { } actual ? Guard.Date(actual, nameof(done)) : null;
    }

    /// <summary>The identifier of the task; never blank.</summary>
    public string Task { get; }

    /// <summary>The day by which it is to be done; null when none is set.</summary>
    public LocalDate? Due { get; }

    /// <summary>The day on which it was done; null when it is not.</summary>
    public LocalDate? Done { get; }

    /// <summary>The task, when it is due and when it was done.</summary>
    public override string ToString() => FormattableString.Invariant($"{Task}: due {Due:uuuu-MM-dd}, done {Done:uuuu-MM-dd}");

    /// <summary>Whether it is done at the end of a day.</summary>
    internal bool IsDoneOn(LocalDate date) => Done <= date;

    /// <summary>Whether it is not done at the end of a day, and should have been before it.</summary>
    internal bool IsLateOn(LocalDate date) => Due < date && !IsDoneOn(date);
}
