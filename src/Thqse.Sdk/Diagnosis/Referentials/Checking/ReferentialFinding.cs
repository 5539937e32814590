using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>One thing that is wrong with a referential, with its place. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ReferentialFinding>))]
public sealed class ReferentialFinding : Finding<ReferentialFindingCode>
{
    internal ReferentialFinding(ReferentialFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
