using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>A value at least some percent above an observed reference.</summary>
public sealed partial class GrowthRule : TargetRule
{
    internal static readonly RuleForm Form = new(
        RuleKind.Growth,
        (element, subjects) => new GrowthRule(RuleMembers.MeasureOf(element, subjects), element.OptionalNumber("percent")!.Value, RuleMembers.FromOf(element)),
        RuleMembers.Measure,
        ShapeMember.Required("percent", CommonShapes.Number),
        RuleMembers.From);

    private readonly NamedMeasure measure;

    private GrowthRule(NamedMeasure measure, decimal percent, ReferenceYear from)
        : base(Form)
    {
        this.measure = measure;
        Percent = percent;
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>The growth asked, in percent of the reference: 5 for +5 %.</summary>
    public decimal Percent { get; }

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    internal override bool Fits => measure.CanBe(MeasureKind.Count) || measure.CanBe(MeasureKind.Rate);

    internal override ReferenceYear? ComparedWith => From;

    internal override RuleNumber? Number => RuleNumber.Relative(Percent);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
