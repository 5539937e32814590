using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>The value of the year has been declared, whatever it is.</summary>
[JsonConverter(typeof(NoJsonConverter<DeclaredRule>))]
public sealed partial class DeclaredRule : TargetRule
{
    internal static readonly RuleForm Form = new(RuleKind.Declared, (element, subjects) => new DeclaredRule(RuleMembers.MeasureOf(element, subjects)), RuleMembers.Measure);

    private readonly NamedMeasure measure;

    private DeclaredRule(NamedMeasure measure)
        : base(Form) => this.measure = measure;

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    internal override bool Fits => true;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
