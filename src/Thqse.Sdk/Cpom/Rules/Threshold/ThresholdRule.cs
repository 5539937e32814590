using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom;

/// <summary>A value against a number or a class, over the year or since the first year of the period.</summary>
[JsonConverter(typeof(NoJsonConverter<ThresholdRule>))]
public sealed partial class ThresholdRule : TargetRule
{
    private static readonly ReadMember<ThresholdSpan> Over = Assumed(
        "over", OneOf(("sinceStart", ThresholdSpan.SinceStart)), ThresholdSpan.Year, "Over what the value is taken: \"sinceStart\" sums the years since the first; the year alone when absent.");

    private static readonly ReadMember<ThresholdFrequency> Per = Assumed(
        "per",
        OneOf(("week", ThresholdFrequency.Weekly), ("quarter", ThresholdFrequency.Quarterly)),
        ThresholdFrequency.Yearly,
        "How often the number counts in a year: 52 times or 4 times; once when absent.");

    private static readonly ReadMember<MeasureId?> MultipleOf =
        OptionalValue("timesMeasure", IdentifierForms.Measure, "The measure of which the number is a multiple: 2 times the tension periods of the year.");

    internal static readonly RuleForm Form = new(
        RuleKind.Threshold,
        (element, subjects) => new ThresholdRule(
            RuleMembers.MeasureOf(element, subjects),
            ThresholdAmount.Of(element),
            Over.Of(element),
            Per.Of(element),
            MultipleOf.Of(element) is { } times ? subjects.Measure(times) : null),
        [RuleMembers.Measure, .. ThresholdAmount.Members, Over, Per, MultipleOf])
    {
        Together = [ThresholdAmount.One],
    };

    private readonly NamedMeasure measure;
    private readonly NamedMeasure? times;
    private readonly ThresholdAmount asked;
    private readonly Exact exactAmount;

    internal ThresholdRule(NamedMeasure measure, ThresholdAmount asked, ThresholdSpan span, ThresholdFrequency frequency, NamedMeasure? times = null)
        : base(Form)
    {
        this.measure = measure;
        this.asked = asked;
        this.times = times;
        Span = span;
        Frequency = frequency;
        exactAmount = Exact.From(YearlyAmount);
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>The number as the cell states it, in the unit of the measure (percent for a rate), by <see cref="Frequency"/>; zero where a class is asked for.</summary>
    public decimal Amount => asked.Number ?? 0;

    /// <summary>The class that is asked for, as the measure names it; null where a number is.</summary>
    public string? ClassName => asked.ClassName;

    /// <summary>How the value is compared with the number or the class.</summary>
    public Comparison Comparison => asked.Comparison;

    /// <summary>Whether the number itself is not enough.</summary>
    public bool IsStrict => Comparison.IsStrict();

    /// <summary>Over the year, or since the first year.</summary>
    public ThresholdSpan Span { get; }

    /// <summary>How often the number counts in a year.</summary>
    public ThresholdFrequency Frequency { get; }

    /// <summary>The measure of which the number is a multiple, read in the same year; null when the number stands alone.</summary>
    public MeasureId? TimesMeasure => times?.Id;

    /// <summary>The figure of the year: 1 a week is 52, 2 a quarter is 8; for each unit of <see cref="TimesMeasure"/> where there is one.</summary>
    public decimal YearlyAmount => Amount * Frequency switch
    {
        ThresholdFrequency.Weekly => 52,
        ThresholdFrequency.Quarterly => 4,
        ThresholdFrequency.Yearly => 1,
    };

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal NamedMeasure? Times => times;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    internal override IEnumerable<NamedMeasure> Others => times is null ? [] : [times];

    /// <summary>Only what is counted adds up over the weeks of a year, or over the years; a class is asked for by its name, only a signed measure can be asked for less than zero, and a multiple of the measure itself says nothing of it.</summary>
    internal override bool Fits => ClassName is { } name
        ? measure.CanBe(MeasureKind.Class) && IsOfTheYear && times is null && (measure.Declared is null || measure.Declared.Values.Contains(name))
        : (IsOfTheYear ? measure.IsNumeric : measure.AddsUp && (times is null || Span == ThresholdSpan.Year))
            && (times is null || (times.IsNumeric && times.Id != measure.Id))
            && (Amount >= 0 || measure.IsSigned);

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number
        => ClassName is not null || times is not null ? RuleNumber.Relative(comparison: Comparison)
            : Span switch
            {
                ThresholdSpan.Year => RuleNumber.OfYear(YearlyAmount, Comparison),
                ThresholdSpan.SinceStart => RuleNumber.Total(YearlyAmount, Comparison),
            };

    internal override IEnumerable<decimal> Percentages => measure.IsInPercent && times is null && ClassName is null ? [Amount] : [];

    private bool IsOfTheYear => Span == ThresholdSpan.Year && Frequency == ThresholdFrequency.Yearly;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
