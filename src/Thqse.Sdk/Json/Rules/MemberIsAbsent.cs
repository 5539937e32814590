using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member that has no place beside another.</summary>
internal sealed class MemberIsAbsent : MemberCondition
{
    private readonly DiagnosticCode code;

    public MemberIsAbsent(string name, DiagnosticCode code)
        : base(name) => this.code = code;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics) => diagnostics.Add(code, path, path.Name);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteBoolean(Name, false);
}
