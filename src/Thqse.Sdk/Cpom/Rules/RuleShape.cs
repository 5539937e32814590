using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>An object whose member "rule" names which other members it has.</summary>
internal sealed class RuleShape : Shape
{
    public const string NameMember = "rule";

    // A catalogue writes a few of the kinds, and a composite asks for all of them once more: the shape of a kind is made for the first rule of it.
    private readonly Dictionary<string, Lazy<Shape>> byRule;
    private readonly ChoiceShape names;

    /// <param name="forms">The kinds of rule that can be written here.</param>
    /// <param name="others">Names that stand for no rule, and ask for no member of their own.</param>
    /// <param name="depth">How many composites stand above.</param>
    /// <param name="common">The members that every one of them has.</param>
    public RuleShape(IEnumerable<RuleForm> forms, IEnumerable<string> others, int depth, params ShapeMember[] common)
        : base(JsonValueKind.Object)
    {
        byRule = forms.Select(form => (form.Name, Form: (RuleForm?)form))
            .Concat(others.Select(name => (Name: name, Form: (RuleForm?)null)))
            .ToDictionary(
                rule => rule.Name,
                rule => new Lazy<Shape>(() => new ObjectShape([ShapeMember.Required(NameMember, new ChoiceShape([rule.Name])), .. rule.Form?.MembersAt(depth) ?? [], .. common])
                {
                    Rules = rule.Form?.Together ?? [],
                }),
                StringComparer.Ordinal);
        names = new ChoiceShape(byRule.Keys.ToArray());
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteAnyOf(byRule.Values.Select(shape => shape.Value));

    protected override void CheckContent(JsonElement value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.Optional(NameMember) is not { } rule)
        {
            diagnostics.Add(DiagnosticCode.MissingMember, path, NameMember);
        }
        else if (rule.ValueKind == JsonValueKind.String && byRule.TryGetValue(rule.GetString()!, out var shape))
        {
            shape.Value.Check(value, path, diagnostics);
        }
        else
        {
            names.Check(rule, path.Child(NameMember), diagnostics);
        }
    }
}
