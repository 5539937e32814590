using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Where one condition holds, others must.</summary>
internal sealed class WhenThen : ObjectRule
{
    private readonly MemberCondition when;
    private readonly MemberCondition[] then;

    public WhenThen(MemberCondition when, params MemberCondition[] then)
    {
        this.when = when;
        this.then = then;
    }

    public override void Check(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (when.Holds(value) != true)
        {
            return;
        }

        foreach (var condition in then)
        {
            if (condition.Holds(value) == false)
            {
                condition.Report(value, path, diagnostics);
            }
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("if");
        MemberCondition.DescribeAll(schema, [when]);
        if (!when.NeedsMember)
        {
            schema.WriteRequired(when.Name);
        }

        schema.WriteEndObject();
        schema.WriteStartObject("then");
        MemberCondition.DescribeAll(schema, then);
        schema.WriteEndObject();
    }
}
