using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A member that is an object of which a condition holds.</summary>
internal sealed class MemberHas : MemberCondition
{
    private readonly MemberCondition inner;

    public MemberHas(string name, MemberCondition inner)
        : base(name) => this.inner = inner;

    public override bool? Holds(JsonElement value) => value.Optional(Name) is { } member ? inner.Holds(member) : null;

    public override void Report(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
        => inner.Report(value.Optional(Name)!.Value, path.Child(Name), diagnostics);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject(Name);
        schema.WriteString("type", "object");
        DescribeAll(schema, [inner]);
        schema.WriteEndObject();
    }
}
