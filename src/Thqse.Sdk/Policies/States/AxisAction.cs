using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Policies;

/// <summary>An action with the axis that it serves. Immutable.</summary>
public sealed class AxisAction
{
    internal AxisAction(PolicyAxis axis, ActionItem action)
    {
        Axis = axis;
        Action = action;
    }

    /// <summary>The axis; never null.</summary>
    public PolicyAxis Axis { get; }

    /// <summary>The action; never null.</summary>
    public ActionItem Action { get; }
}
