using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>How the rules of a kind are written: which members beside the name, what these must be together, and which rule they make.</summary>
internal sealed class RuleForm
{
    private readonly Func<JsonElement, RuleSubjects, TargetRule> read;

    public RuleForm(RuleKind kind, Func<JsonElement, RuleSubjects, TargetRule> read, params ShapeMember[] members)
    {
        this.read = read;
        Kind = kind;
        Members = members;
    }

    public RuleKind Kind { get; }

    public string Name => Codes<RuleKind>.Camel(Kind);

    public IReadOnlyList<ShapeMember> Members { get; }

    public IReadOnlyList<ObjectRule> Together { get; init; } = [];

    /// <summary>Makes the rule of an element whose shape has been checked.</summary>
    public TargetRule Read(JsonElement element, RuleSubjects subjects) => read(element, subjects);
}
