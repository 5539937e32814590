using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>A yes for the year.</summary>
[JsonConverter(typeof(NoJsonConverter<FlagRule>))]
public sealed partial class FlagRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.Flag, (element, subjects) => new FlagRule(RuleMembers.MeasureOf(element, subjects)), RuleMembers.Measure);

    private readonly NamedMeasure measure;

    private FlagRule(NamedMeasure measure)
        : base(Form) => this.measure = measure;

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    internal override bool Fits => measure.CanBe(MeasureKind.Flag);

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
