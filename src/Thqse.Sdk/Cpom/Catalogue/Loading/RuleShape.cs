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
            rule => new ObjectShape([ShapeMember.Required("rule", new ChoiceShape([rule.Key])), .. rule.Value, .. common]) { Rules = RuleShapes.RulesOf(rule.Key) },
            StringComparer.Ordinal);
        names = new ChoiceShape(rules.Keys.ToArray());
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf(byRule.Values);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.Optional("rule") is not { } rule)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, "rule");
        }
        else if (rule.ValueKind == JsonValueKind.String && byRule.TryGetValue(rule.GetString()!, out var shape))
        {
            shape.Check(value, path, diagnostics);
        }
        else
        {
            names.Check(rule, path.Child("rule"), diagnostics);
        }
    }
}
