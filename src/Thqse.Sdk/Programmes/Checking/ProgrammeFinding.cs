using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>One thing that is odd in a programme, with its place. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ProgrammeFinding>))]
public sealed class ProgrammeFinding : Finding<ProgrammeFindingCode>
{
    internal ProgrammeFinding(ProgrammeFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
