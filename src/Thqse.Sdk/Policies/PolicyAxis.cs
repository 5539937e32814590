using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Policies;

/// <summary>An axis of a quality policy: what it aims at, the actions that serve it, who has validated it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PolicyAxis>))]
public sealed class PolicyAxis
{
    /// <summary>Describes an axis.</summary>
    /// <param name="id">Its identifier, unique in the policy, not blank.</param>
    /// <param name="plan">Its actions, under its title.</param>
    /// <param name="validation">Who has validated it; null for nobody yet.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public PolicyAxis(string id, ActionPlan plan, PolicyValidation? validation = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Plan = Guard.NotNull(plan, nameof(plan));
        Validation = validation ?? PolicyValidation.None;
    }

    /// <summary>The identifier; never blank.</summary>
    public string Id { get; }

    /// <summary>What it aims at, in a few words; never blank.</summary>
    public string Title => Plan.Title;

    /// <summary>The actions that serve it.</summary>
    public ActionPlan Plan { get; }

    /// <summary>Who has validated it.</summary>
    public PolicyValidation Validation { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
