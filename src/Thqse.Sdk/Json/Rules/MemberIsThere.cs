using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A text that has to be there, for a reason that has a code of its own; not blank, where its own shape does not say what it must be.</summary>
internal sealed class MemberIsThere : MemberCondition
{
    private readonly DiagnosticCode code;
    private readonly bool isShaped;

    public MemberIsThere(string name, DiagnosticCode code, bool isShaped = false)
        : base(name)
    {
        this.code = code;
        this.isShaped = isShaped;
    }

    public override bool NeedsMember => true;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is not { } member ? false
        : member.ValueKind == JsonValueKind.String ? isShaped || !string.IsNullOrWhiteSpace(member.GetString())
        : null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => diagnostics.Add(code, value.Optional(Name) is null ? path : path.Child(Name));

    public override void Describe(Utf8JsonWriter schema) => schema.WriteShape(Name, isShaped ? CommonShapes.Text : CommonShapes.Name);
}
