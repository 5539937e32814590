using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>How the rules of a kind are written: which members beside the name, what these must be together, and which rule they make.</summary>
internal sealed class RuleForm
{
    private readonly Func<JsonElement, RuleSubjects, TargetRule> read;
    private readonly Func<int, IReadOnlyList<ShapeMember>> members;

    public RuleForm(RuleKind kind, Func<JsonElement, RuleSubjects, TargetRule> read, params ShapeMember[] members)
        : this(kind, read, _ => members)
    {
    }

    /// <param name="kind">The kind.</param>
    /// <param name="read">Makes the rule.</param>
    /// <param name="members">The members of a rule that stands so many composites deep.</param>
    public RuleForm(RuleKind kind, Func<JsonElement, RuleSubjects, TargetRule> read, Func<int, IReadOnlyList<ShapeMember>> members)
    {
        this.read = read;
        this.members = members;
        Kind = kind;
    }

    public RuleKind Kind { get; }

    public string Name => Codes<RuleKind>.Camel(Kind);

    public IReadOnlyList<ObjectRule> Together { get; init; } = [];

    /// <summary>The members of a rule that stands so many composites deep.</summary>
    public IReadOnlyList<ShapeMember> MembersAt(int depth) => members(depth);

    /// <summary>Makes the rule of an element whose shape has been checked.</summary>
    public TargetRule Read(JsonElement element, RuleSubjects subjects) => read(element, subjects);
}
