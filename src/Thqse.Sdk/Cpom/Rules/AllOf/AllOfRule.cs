using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Several rules that must all hold. Three-valued: one part not met decides; else one undetermined part leaves it undetermined.</summary>
[JsonConverter(typeof(NoJsonConverter<AllOfRule>))]
public sealed partial class AllOfRule : CompositeRule
{
    internal static readonly RuleForm Form = new(RuleKind.AllOf, (element, subjects) => new AllOfRule(RuleParts.Of(element, subjects)), RuleParts.Members);

    private AllOfRule(IReadOnlyList<TargetRule> rules)
        : base(Form, rules)
    {
    }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);

    private protected override int Needed(int asking) => asking;
}
