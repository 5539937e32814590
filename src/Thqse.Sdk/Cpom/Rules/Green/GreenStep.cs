using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One thing that has to be done for a verdict to become met. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<GreenStep>))]
public sealed class GreenStep
{
    internal GreenStep(GreenStepKind kind, int year, Measure? measure = null, Milestone? milestone = null, Exact value = default, decimal? numerator = null, int? openReferenceYear = null, Exact assumedReference = default, AttributeDefinition? attribute = null)
    {
        Attribute = attribute;
        Kind = kind;
        Year = year;
        Measure = measure;
        Milestone = milestone;
        Value = value.IsKnown ? Rounded(value, Exact.DocumentDigits).ToDecimal() : null;
        ExactValue = value;
        Numerator = numerator;
        OpenReferenceYear = openReferenceYear;
        AssumedReference = assumedReference.ToNullableDecimal();
    }

    /// <summary>What has to be done.</summary>
    public GreenStepKind Kind { get; }

    /// <summary>The year it is about: the year of the verdict, or the reference year to declare.</summary>
    public int Year { get; }

    /// <summary>The measure it is about; null for a milestone, an option or a target.</summary>
    public Measure? Measure { get; }

    /// <summary>The milestone to reach; null for another step.</summary>
    public Milestone? Milestone { get; }

    /// <summary>
    /// The smallest value for the year (a rate in percent), or the one to exceed; of what is not to be exceeded, the largest one, or the one to stay below. Null for a step without a number.
    /// Exact, or rounded to 10 digits after the point towards what is enough: up, or down for what is not to be exceeded.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>For a rate declared as two counts: the smallest numerator (the largest, of what is not to be exceeded) over the same denominator, a whole number from 0 to 10^15; null for another step, while the year is open, and when it would be larger: it could not be declared.</summary>
    public decimal? Numerator { get; }

    /// <summary>The year of the reference that the value follows from, while it is not closed: the value will be known when it is. Null when nothing can change it.</summary>
    public int? OpenReferenceYear { get; }

    /// <summary>
    /// What that year is taken to reach, its own target and no more, in the unit of the measure (percent for a rate): <see cref="Value"/> follows from it.
    /// Null for another step, and when the year has no such target or has passed it already: then there is no value before it is closed.
    /// </summary>
    public decimal? AssumedReference { get; }

    /// <summary>The attribute of the establishment to give; null for another step.</summary>
    public AttributeDefinition? Attribute { get; }

    /// <summary>The kind, what it is about, the year and the value, for a log, such as "ReachValue mammograms 2026 803"; the sentence for people is made by the messages.</summary>
    public override string ToString() => string.Join(" ", new[] { Kind.ToString(), Measure?.Id.ToString() ?? Milestone?.Id.ToString() ?? Attribute?.Id.ToString(), Year.ToString(CultureInfo.InvariantCulture), Value?.ToString(CultureInfo.InvariantCulture) }.Where(each => each is not null));

    internal Exact ExactValue { get; }

    /// <summary>Whether it says what is not to be exceeded.</summary>
    internal bool IsUpper => Kind is GreenStepKind.NotExceedValue or GreenStepKind.StayBelowValue;

    /// <summary>Whether its number itself is not enough.</summary>
    internal bool IsStrict => Kind is GreenStepKind.ExceedValue or GreenStepKind.StayBelowValue;

    /// <summary>Whether it states a number.</summary>
    internal bool HasNumber => IsUpper || Kind is GreenStepKind.ReachValue or GreenStepKind.ExceedValue;

    /// <summary>A number with so many digits that is still enough.</summary>
    internal Exact Rounded(Exact value, int digits) => IsUpper ? value.RoundedDown(digits) : value.RoundedUp(digits);
}
