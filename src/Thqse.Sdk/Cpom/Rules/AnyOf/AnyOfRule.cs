using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Several rules of which one must hold. Three-valued: one part met decides; else one undetermined part leaves it undetermined.</summary>
[JsonConverter(typeof(NoJsonConverter<AnyOfRule>))]
public sealed class AnyOfRule : CompositeRule
{
    internal static readonly RuleForm Form = new(RuleKind.AnyOf, (element, subjects) => new AnyOfRule(RuleParts.Of(element, subjects)), RuleParts.Members);

    private AnyOfRule(IReadOnlyList<TargetRule> rules)
        : base(Form, rules)
    {
    }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);

    private protected override int Needed(int asking) => 1;
}
