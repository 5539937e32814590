using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// A rule made of others, of which some must hold. Three-valued: as many met as it needs decide; else as many that are met or undetermined leave it undetermined. One that asks for nothing does not count.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<CompositeRule>))]
public abstract partial class CompositeRule : TargetRule
{
    private protected CompositeRule(RuleForm form, IReadOnlyList<TargetRule> rules)
        : base(form, rules.SelectMany(rule => rule.Parts).ToReadOnly()) => Rules = rules;

    /// <summary>The rules, at least two; a composite one is made of simple ones.</summary>
    public IReadOnlyList<TargetRule> Rules { get; }

    internal sealed override IReadOnlyList<TargetRule> Composed => Rules;

    internal sealed override RuleSubject Subject => RuleSubject.None;

    internal override bool Fits => true;

    internal sealed override ReferenceYear? ComparedWith => null;

    internal sealed override RuleNumber? Number => null;

    /// <summary>How many of its rules must hold, given how many of them ask for something.</summary>
    private protected abstract int Needed(int asking);
}
