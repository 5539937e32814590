using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The actions that an establishment has decided. Immutable. Its shape is that of the method cards on managing by quality: priority, action, owner, due date, progress, indicator.</summary>
[JsonConverter(typeof(NoJsonConverter<ActionPlan>))]
public sealed class ActionPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="title">Its title, not blank.</param>
    /// <param name="actions">The actions.</param>
    /// <exception cref="ArgumentException">The title is blank, or an action is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is null.</exception>
    public ActionPlan(string title, IEnumerable<ActionItem> actions)
    {
        Title = Guard.NotBlank(title, nameof(title));
        Actions = Array.AsReadOnly(Guard.NoNulls(actions, nameof(actions)));
    }

    /// <summary>The title; never blank.</summary>
    public string Title { get; }

    /// <summary>The actions, in the order given.</summary>
    public IReadOnlyList<ActionItem> Actions { get; }

    /// <summary>The title and how many actions there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Title}: {Actions.Count} actions");
}
