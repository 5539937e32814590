using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>One thing that is odd in a quality policy, with its place. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<QualityPolicyFinding>))]
public sealed class QualityPolicyFinding : Finding<QualityPolicyFindingCode>
{
    internal QualityPolicyFinding(QualityPolicyFindingCode code, string place, string detail, string axis = "")
        : base(code, place, detail)
        => AxisTitle = axis;

    /// <summary>The title of the axis that it is about, for who names it; empty for another place.</summary>
    internal string AxisTitle { get; }
}
