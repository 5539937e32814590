using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>An object whose member "rule" names which other members it has.</summary>
internal sealed class RuleShape : Shape
{
    public const string NameMember = "rule";

    private readonly Dictionary<string, ObjectShape> byRule;
    private readonly ChoiceShape names;

    /// <param name="forms">The kinds of rule that can be written here.</param>
    /// <param name="others">Names that stand for no rule, and ask for no member of their own.</param>
    /// <param name="depth">How many composites stand above.</param>
    /// <param name="common">The members that every one of them has.</param>
    public RuleShape(IEnumerable<RuleForm> forms, IEnumerable<string> others, int depth, params ShapeMember[] common)
        : base(JsonValueKind.Object)
    {
        byRule = forms.Select(form => (form.Name, Members: form.MembersAt(depth), form.Together))
            .Concat(others.Select(name => (Name: name, Members: (IReadOnlyList<ShapeMember>)[], Together: (IReadOnlyList<ObjectRule>)[])))
            .ToDictionary(
                rule => rule.Name,
                rule => new ObjectShape([ShapeMember.Required(NameMember, new ChoiceShape([rule.Name])), .. rule.Members, .. common]) { Rules = rule.Together },
                StringComparer.Ordinal);
        names = new ChoiceShape(byRule.Keys.ToArray());
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf(byRule.Values);

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.Optional(NameMember) is not { } rule)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, NameMember);
        }
        else if (rule.ValueKind == JsonValueKind.String && byRule.TryGetValue(rule.GetString()!, out var shape))
        {
            shape.Check(value, path, diagnostics);
        }
        else
        {
            names.Check(rule, path.Child(NameMember), diagnostics);
        }
    }
}
