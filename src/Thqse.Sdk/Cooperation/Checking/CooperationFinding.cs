using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>One thing that is odd in a cooperation group, with its place. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CooperationFinding>))]
public sealed class CooperationFinding : Finding<CooperationFindingCode>
{
    internal CooperationFinding(CooperationFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
