using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member that has to be there, whatever it is.</summary>
internal sealed class MemberIsGiven : MemberCondition
{
    public MemberIsGiven(string name)
        : base(name)
    {
    }

    public override bool NeedsMember => true;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is not null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => diagnostics.Add(DiagnosticCode.MissingMember, path, Name);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteBoolean(Name, true);
}
