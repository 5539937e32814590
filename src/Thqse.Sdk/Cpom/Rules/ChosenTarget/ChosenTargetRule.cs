using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>At least the value that the establishment fixed itself; at most it, where the fiche leaves a target not to exceed.</summary>
[JsonConverter(typeof(NoJsonConverter<ChosenTargetRule>))]
public sealed partial class ChosenTargetRule : TargetRule
{
    internal static readonly RuleForm Form = new(
        RuleKind.ChosenTarget,
        (element, subjects) => new ChosenTargetRule(RuleMembers.MeasureOf(element, subjects), subjects.ChosenTarget),
        RuleMembers.Measure);

    private readonly NamedMeasure measure;
    private readonly ChosenTargetDefinition? definition;

    private ChosenTargetRule(NamedMeasure measure, ChosenTargetDefinition? definition)
        : base(Form)
    {
        this.measure = measure;
        this.definition = definition;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>Whether the value has to reach the chosen target, or not to exceed it.</summary>
    public Comparison Comparison => definition?.Ceiling is null ? Comparison.AtLeast : Comparison.AtMost;

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    /// <summary>The fiche has to leave a target of this measure to the establishment.</summary>
    internal override bool Fits => definition?.Measure == Measure;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => RuleNumber.Relative(comparison: Comparison);

    internal override bool NeedsChosenTarget => true;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
