using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom;

/// <summary>A value above an observed reference, or no lower than it.</summary>
public sealed partial class DirectionRule : TargetRule
{
    internal static readonly RuleForm Form = new(
        RuleKind.Direction,
        (element, subjects) => new DirectionRule(RuleMembers.MeasureOf(element, subjects), element.Text("is") == "moreThan", RuleMembers.FromOf(element)),
        RuleMembers.Measure,
        Required("is", new ChoiceShape(["moreThan", "noLessThan"])),
        RuleMembers.From);

    private readonly NamedMeasure measure;

    private DirectionRule(NamedMeasure measure, bool mustIncrease, ReferenceYear from)
        : base(Form)
    {
        this.measure = measure;
        MustIncrease = mustIncrease;
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>Whether the value must be above the reference; otherwise no lower than it.</summary>
    public bool MustIncrease { get; }

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    internal override bool Fits => measure.CanBe(MeasureKind.Count) || measure.CanBe(MeasureKind.Rate);

    internal override ReferenceYear? ComparedWith => From;

    /// <summary>Its number is the reference itself.</summary>
    internal override RuleNumber? Number => RuleNumber.Relative();

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
