using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One action of an action plan. Immutable. An action due on 30 June is not late on that day.</summary>
[JsonConverter(typeof(NoJsonConverter<ActionItem>))]
public sealed class ActionItem
{
    /// <summary>Describes an action.</summary>
    /// <param name="priority">The priority or objective it serves, not blank.</param>
    /// <param name="action">What is to be done, not blank.</param>
    /// <param name="owner">Who is responsible, not blank.</param>
    /// <param name="due">The day by which it is to be done.</param>
    /// <param name="progress">How much is done, in percent, from 0 to 100.</param>
    /// <param name="indicator">What tells that it works; null when there is none.</param>
    /// <param name="question">The question of a questionnaire it answers; null when there is none.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The progress is not from 0 to 100, or the date is before year 1 of the ISO calendar.</exception>
    public ActionItem(string priority, string action, string owner, LocalDate due, decimal progress = 0, string? indicator = null, string? question = null)
    {
        Priority = Guard.NotBlank(priority, nameof(priority));
        Action = Guard.NotBlank(action, nameof(action));
        Owner = Guard.NotBlank(owner, nameof(owner));
        Due = Guard.Date(due, nameof(due));
        Progress = Guard.OutOf100(progress, nameof(progress));
        Indicator = indicator;
        Question = question;
    }

    /// <summary>The priority or objective it serves; one priority may have several actions. Never blank.</summary>
    public string Priority { get; }

    /// <summary>What is to be done; never blank.</summary>
    public string Action { get; }

    /// <summary>Who is responsible; never blank.</summary>
    public string Owner { get; }

    /// <summary>The day by which it is to be done.</summary>
    public LocalDate Due { get; }

    /// <summary>How much is done, in percent, from 0 to 100.</summary>
    public decimal Progress { get; }

    /// <summary>What tells that it works; null when there is none.</summary>
    public string? Indicator { get; }

    /// <summary>The question of a questionnaire it answers; null when there is none.</summary>
    public string? Question { get; }

    /// <summary>Where the action stands at a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Done, due or late.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public ActionState StateAt(LocalDate date)
    {
        var day = Guard.Date(date, nameof(date));
        return Progress == 100 ? ActionState.Done : day > Due ? ActionState.Late : ActionState.Due;
    }

    /// <summary>The action, who does it and until when.</summary>
    public override string ToString() => FormattableString.Invariant($"{Action}, {Owner}, {Due:uuuu-MM-dd}");
}
