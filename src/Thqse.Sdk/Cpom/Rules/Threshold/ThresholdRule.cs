using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom;

/// <summary>A value against a number, over the year or since the first year of the period.</summary>
public sealed partial class ThresholdRule : TargetRule
{
    internal static readonly RuleForm Form = new(
        RuleKind.Threshold,
        Read,
        RuleMembers.Measure,
        Optional("atLeast", CommonShapes.Number),
        Optional("moreThan", CommonShapes.Number),
        Optional("over", new ChoiceShape(["sinceStart"])),
        Optional("per", new ChoiceShape(["week", "quarter"])))
    {
        Together = [new AlternativeMembers("atLeast", "moreThan", isExclusive: true)],
    };

    private readonly NamedMeasure measure;

    internal ThresholdRule(NamedMeasure measure, decimal amount, bool isStrict, ThresholdSpan span, ThresholdFrequency frequency)
        : base(Form)
    {
        this.measure = measure;
        Amount = amount;
        IsStrict = isStrict;
        Span = span;
        Frequency = frequency;
    }

    /// <summary>The measure that is judged.</summary>
    public MeasureId Measure => measure.Id;

    /// <summary>The number as the cell states it, in the unit of the measure (percent for a rate), by <see cref="Frequency"/>.</summary>
    public decimal Amount { get; }

    /// <summary>Whether the value must be above the number; otherwise at least the number.</summary>
    public bool IsStrict { get; }

    /// <summary>Over the year, or since the first year.</summary>
    public ThresholdSpan Span { get; }

    /// <summary>How often the number counts in a year.</summary>
    public ThresholdFrequency Frequency { get; }

    /// <summary>The figure of the year: 1 a week is 52, 2 a quarter is 8.</summary>
    public decimal YearlyAmount => Amount * Frequency switch
    {
        ThresholdFrequency.Weekly => 52,
        ThresholdFrequency.Quarterly => 4,
        ThresholdFrequency.Yearly => 1,
    };

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(measure);

    /// <summary>Only what is counted adds up over the weeks of a year, or over the years.</summary>
    internal override bool Fits
        => measure.CanBe(MeasureKind.Count) || (measure.CanBe(MeasureKind.Rate) && Span == ThresholdSpan.Year && Frequency == ThresholdFrequency.Yearly);

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => Span switch
    {
        ThresholdSpan.Year => RuleNumber.OfYear(YearlyAmount),
        ThresholdSpan.SinceStart => RuleNumber.Total(YearlyAmount),
    };

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);

    private static ThresholdRule Read(JsonElement element, RuleSubjects subjects)
    {
        var moreThan = element.OptionalNumber("moreThan");
        return new ThresholdRule(
            RuleMembers.MeasureOf(element, subjects),
            moreThan ?? element.OptionalNumber("atLeast")!.Value,
            isStrict: moreThan is not null,
            element.OptionalText("over") is null ? ThresholdSpan.Year : ThresholdSpan.SinceStart,
            element.OptionalText("per") switch
            {
                "week" => ThresholdFrequency.Weekly,
                "quarter" => ThresholdFrequency.Quarterly,
                _ => ThresholdFrequency.Yearly,
            });
    }
}
