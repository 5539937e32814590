using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom;

/// <summary>A value that has grown so much over an observed reference; or has grown no more, or decreased so much.</summary>
[JsonConverter(typeof(NoJsonConverter<GrowthRule>))]
public sealed partial class GrowthRule : TargetRule
{
    private static readonly ReadMember<Comparison?> Is = OptionalValue(
        "is",
        OneOf(("atLeast", Comparison.AtLeast), ("atMost", Comparison.AtMost)),
        "Whether the value has to reach what is asked or not to exceed it; when absent, not to exceed it for a decrease, to reach it otherwise.");

    internal static readonly RuleForm Form = new(
        RuleKind.Growth,
        (element, subjects) => new GrowthRule(RuleMembers.MeasureOf(element, subjects), GrowthAmount.Of(element), Is.Of(element), RuleMembers.From.Of(element), subjects.CountGrowth),
        [RuleMembers.Measure, .. GrowthAmount.Members, Is, RuleMembers.From])
    {
        Together = GrowthAmount.Together,
    };

    private readonly NamedMeasure measure;
    private readonly GrowthAmount amount;
    private readonly CountGrowth countGrowth;

    private GrowthRule(NamedMeasure measure, GrowthAmount amount, Comparison? comparison, ReferenceYear from, CountGrowth countGrowth)
        : base(Form)
    {
        this.measure = measure;
        this.amount = amount;
        this.countGrowth = countGrowth;
        Comparison = comparison ?? (amount.Number < 0 ? Comparison.AtMost : Comparison.AtLeast);
        From = from;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>What is added to the reference.</summary>
    public GrowthKind Growth => amount.Kind;

    /// <summary>The growth asked, in percent of the reference: 5 for +5 %, -40 for -40 %; zero where no percentage of the reference is asked.</summary>
    public decimal Percent => Growth is GrowthKind.Percent or GrowthKind.PercentPerYear ? amount.Number : 0;

    /// <summary>The number that the rule states: a percentage of the reference, of it for each year, units of the measure, or a percentage of the gap.</summary>
    public decimal Amount => amount.Number;

    /// <summary>The goal to which a gap is closed, in the unit of the measure (percent for a rate); null for another growth.</summary>
    public decimal? GapTo => Growth == GrowthKind.Gap ? amount.Goal : null;

    /// <summary>Whether the value has to reach what is asked, or not to exceed it.</summary>
    public Comparison Comparison { get; }

    /// <summary>The year of the reference.</summary>
    public ReferenceYear From { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    /// <summary>No percentage of what can be below zero is more of it; for each year since several years has no meaning.</summary>
    internal override bool Fits => measure.IsNumeric
        && (!amount.NeedsReferenceAboveZero || !measure.IsSigned)
        && (Growth != GrowthKind.PercentPerYear || From.Kind != ReferenceYearKind.MeanOf)
        && (Growth != GrowthKind.Gap || Amount >= 0);

    internal override bool RestsOnCountGrowth => measure.IsWhole;

    internal override ReferenceYear? ComparedWith => From;

    internal override RuleNumber? Number => RuleNumber.Relative(amount.Number, Comparison);

    internal override IEnumerable<decimal> Percentages => amount.Percentages(measure.IsInPercent);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
