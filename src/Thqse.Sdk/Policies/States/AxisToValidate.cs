using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>An axis that somebody has not validated yet. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AxisToValidate>))]
public sealed class AxisToValidate
{
    internal AxisToValidate(PolicyAxis axis, IReadOnlyList<PolicyValidator> missing)
    {
        Axis = axis;
        Missing = missing;
    }

    /// <summary>The axis that lacks a validation.</summary>
    public PolicyAxis Axis { get; }

    /// <summary>Who has not validated it; never empty.</summary>
    public IReadOnlyList<PolicyValidator> Missing { get; }

    /// <summary>The axis and who has not validated it yet.</summary>
    public override string ToString() => $"{Axis}: {string.Join(", ", Missing)}";
}
