using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>An object whose member "rule" names which other members it has.</summary>
internal sealed class RuleShape : Shape
{
    private readonly Dictionary<string, ObjectShape> byRule;
    private readonly ChoiceShape names;

    public RuleShape(Dictionary<string, ShapeMember[]> rules, params ShapeMember[] common)
        : base(JsonValueKind.Object)
    {
        byRule = rules.ToDictionary(
            rule => rule.Key,
            rule => new ObjectShape([ShapeMember.Required("rule", new ChoiceShape([rule.Key])), .. rule.Value, .. common]),
            StringComparer.Ordinal);
        names = new ChoiceShape(rules.Keys.ToArray());
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        foreach (var shape in byRule.Values)
        {
            schema.WriteStartObject();
            shape.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.Optional("rule") is not { } rule)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, "rule");
        }
        else if (rule.ValueKind == JsonValueKind.String && byRule.TryGetValue(rule.GetString()!, out var shape))
        {
            shape.Check(value, path, diagnostics);
            CheckSubject(value, path, diagnostics);
        }
        else
        {
            names.Check(rule, path.Child("rule"), diagnostics);
        }
    }

    /// <summary>What the members alone cannot say: a threshold has one number, a composite at least two parts.</summary>
    private static void CheckSubject(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        var rule = value.GetProperty("rule").GetString();
        if (rule == "threshold" && value.Optional("atLeast") is null && value.Optional("moreThan") is null)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, "atLeast", ["atLeast", "moreThan"]);
        }
        else if (rule == "threshold" && value.Optional("atLeast") is not null && value.Optional("moreThan") is not null)
        {
            diagnostics.Add(DiagnosticCode.DuplicateMember, path.Child("moreThan"), "atLeast, moreThan");
        }
        else if (value.Optional("parts") is { ValueKind: JsonValueKind.Array } parts && parts.GetArrayLength() < 2)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path.Child("parts"), "parts");
        }
    }
}
