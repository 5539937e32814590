using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom;

/// <summary>A value above an observed reference or no lower than it; below it or no higher than it, where lower is better.</summary>
[JsonConverter(typeof(NoJsonConverter<DirectionRule>))]
public sealed partial class DirectionRule : TargetRule
{
    private static readonly ReadMember<Comparison> Is = Required(
        "is",
        OneOf(("moreThan", Comparison.MoreThan), ("noLessThan", Comparison.AtLeast), ("lessThan", Comparison.LessThan), ("noMoreThan", Comparison.AtMost)),
        "How the value has to compare with the reference.");

    internal static readonly RuleForm Form = new(
        RuleKind.Direction,
        (element, subjects) => new DirectionRule(RuleMembers.MeasureOf(element, subjects), Is.Of(element), RuleMembers.From.Of(element)),
        RuleMembers.Measure,
        Is,
        RuleMembers.From);

    private readonly NamedMeasure measure;

    private DirectionRule(NamedMeasure measure, Comparison comparison, ReferenceYear from)
        : base(Form)
    {
        this.measure = measure;
        Comparison = comparison;
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>How the value is compared with the reference.</summary>
    public Comparison Comparison { get; }

    /// <summary>Whether the value must be above the reference.</summary>
    public bool MustIncrease => Comparison == Comparison.MoreThan;

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    /// <summary>Classes have an order and no mean.</summary>
    internal override bool Fits => measure.IsNumeric || (measure.CanBe(MeasureKind.Class) && From.Kind != ReferenceYearKind.MeanOf);

    internal override ReferenceYear? ComparedWith => From;

    internal override RuleNumber? Number => RuleNumber.Reference(Comparison);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
