using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text that has to be there, and not blank, for a reason that has a code of its own.</summary>
internal sealed class MemberIsThere : MemberCondition
{
    private readonly DiagnosticCode code;

    public MemberIsThere(string name, DiagnosticCode code)
        : base(name) => this.code = code;

    public override bool NeedsMember => true;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is not { } member ? false
        : member.ValueKind == JsonValueKind.String ? !string.IsNullOrWhiteSpace(member.GetString())
        : null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => diagnostics.Add(code, value.Optional(Name) is null ? path : path.Child(Name));

    public override void Describe(Utf8JsonWriter schema) => schema.WriteShape(Name, CommonShapes.Name);
}
