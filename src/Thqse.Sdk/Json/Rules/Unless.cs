using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>A condition that must hold, unless another does.</summary>
internal sealed class Unless : ObjectRule
{
    private readonly MemberCondition unless;
    private readonly MemberCondition must;

    public Unless(MemberCondition unless, MemberCondition must)
    {
        this.unless = unless;
        this.must = must;
    }

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (unless.Holds(value) == false && must.Holds(value) == false)
        {
            must.Report(value, path, diagnostics);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        foreach (var condition in new[] { unless, must })
        {
            schema.WriteStartObject();
            MemberCondition.DescribeAll(schema, [condition]);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }
}
