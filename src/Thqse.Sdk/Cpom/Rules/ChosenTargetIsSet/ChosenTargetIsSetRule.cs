using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>The establishment has fixed its own target.</summary>
[JsonConverter(typeof(NoJsonConverter<ChosenTargetIsSetRule>))]
public sealed partial class ChosenTargetIsSetRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.ChosenTargetIsSet, (_, subjects) => new ChosenTargetIsSetRule(subjects.ChosenTarget));

    private ChosenTargetIsSetRule(ChosenTargetDefinition? definition)
        : base(Form) => Definition = definition;

    /// <inheritdoc/>
    public override string Name => Form.Name;

    /// <summary>The target that is left to the establishment; null in a fiche that leaves none.</summary>
    internal ChosenTargetDefinition? Definition { get; }

    internal override RuleSubject Subject => RuleSubject.None;

    internal override bool Fits => Definition is not null;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override bool NeedsChosenTarget => true;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
