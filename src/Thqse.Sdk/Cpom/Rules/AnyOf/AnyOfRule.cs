using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Several rules of which one must hold. Three-valued: one part met decides; else one undetermined part leaves it undetermined.</summary>
[JsonConverter(typeof(NoJsonConverter<AnyOfRule>))]
public sealed partial class AnyOfRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.AnyOf, (element, subjects) => new AnyOfRule(RuleParts.Of(element, subjects)), RuleParts.Members);

    private AnyOfRule(IReadOnlyList<TargetRule> rules)
        : base(Form, rules.SelectMany(rule => rule.Parts).ToReadOnly()) => Rules = rules;

    /// <summary>The rules, at least two; a composite one is made of simple ones.</summary>
    public IReadOnlyList<TargetRule> Rules { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override IReadOnlyList<TargetRule> Composed => Rules;

    internal override RuleSubject Subject => RuleSubject.None;

    internal override bool Fits => true;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
