using System.Globalization;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>One thing to do, as an evaluation document has it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedStep>))]
public sealed class PublishedStep
{
    internal PublishedStep(
        GreenStepKind kind,
        int year,
        MeasureId? measure,
        MilestoneId? milestone,
        AttributeId? attribute,
        decimal? value,
        decimal? numerator,
        int? openReferenceYear,
        decimal? assumedReference)
    {
        Kind = kind;
        Year = year;
        Measure = measure;
        Milestone = milestone;
        Attribute = attribute;
        Value = value;
        Numerator = numerator;
        OpenReferenceYear = openReferenceYear;
        AssumedReference = assumedReference;
    }

    /// <summary>What has to be done.</summary>
    public GreenStepKind Kind { get; }

    /// <summary>The calendar year it is about, such as 2026.</summary>
    public int Year { get; }

    /// <summary>The measure it is about; null when it is about none.</summary>
    public MeasureId? Measure { get; }

    /// <summary>The milestone it is about; null when it is about none.</summary>
    public MilestoneId? Milestone { get; }

    /// <summary>The attribute of the establishment it is about; null when it is about none.</summary>
    public AttributeId? Attribute { get; }

    /// <summary>The number to reach or to keep to, in the unit of the measure; null when there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The numerator that reaches it, 0 or more, where the denominator is known; null when it is not.</summary>
    public decimal? Numerator { get; }

    /// <summary>The year, not over yet, whose value the number follows from; null when there is none.</summary>
    public int? OpenReferenceYear { get; }

    /// <summary>What that year is taken for, in the unit of the measure; null when nothing is.</summary>
    public decimal? AssumedReference { get; }

    /// <summary>Kind, subject, year and number, such as "ReachValue discharge-prescriptions 2026 65".</summary>
    public override string ToString() => string.Join(
        " ",
        new[] { Kind.ToString(), Measure?.ToString() ?? Milestone?.ToString() ?? Attribute?.ToString(), Year.ToString(CultureInfo.InvariantCulture), Value?.ToString(CultureInfo.InvariantCulture) }.Where(each => each is not null));
}
