using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member that means nothing where it stands: it would be passed over, and is refused instead.</summary>
internal sealed class MemberHasNoPlace : MemberCondition
{
    public MemberHasNoPlace(string name)
        : base(name)
    {
    }

    public override bool? Holds(JsonElement value) => value.Optional(Name) is null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => diagnostics.Add(DiagnosticCode.UnknownMember, path.Child(Name), Name);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteBoolean(Name, false);
}
