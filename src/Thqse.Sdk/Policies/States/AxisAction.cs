using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Policies;

/// <summary>An action with the axis that it serves. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AxisAction>))]
public sealed class AxisAction
{
    internal AxisAction(PolicyAxis axis, ActionItem action)
    {
        Axis = axis;
        Action = action;
    }

    /// <summary>The axis that it serves.</summary>
    public PolicyAxis Axis { get; }

    /// <summary>What is to be done, by whom and until when.</summary>
    public ActionItem Action { get; }

    /// <summary>The axis, and what is to be done for it.</summary>
    public override string ToString() => $"{Axis}: {Action}";
}
