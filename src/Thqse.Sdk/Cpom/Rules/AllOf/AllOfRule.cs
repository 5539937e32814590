using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Several rules that must all hold. Three-valued: one part not met decides; else one undetermined part leaves it undetermined.</summary>
[JsonConverter(typeof(NoJsonConverter<AllOfRule>))]
public sealed partial class AllOfRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.AllOf, (element, subjects) => new AllOfRule(RuleParts.Of(element, subjects)), RuleParts.Members);

    private AllOfRule(IReadOnlyList<TargetRule> rules)
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
