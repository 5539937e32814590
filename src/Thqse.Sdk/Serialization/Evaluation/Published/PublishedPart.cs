using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>One rule of a verdict, as an evaluation document has it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedPart>))]
public sealed class PublishedPart
{
    internal PublishedPart(
        string rule,
        MeasureId? measure,
        MilestoneId? milestone,
        VerdictStatus status,
        decimal? required,
        decimal? observed,
        decimal? numerator,
        decimal? denominator,
        decimal? reference,
        int? referenceYear,
        decimal? referenceNumerator,
        decimal? referenceDenominator)
    {
        Rule = rule;
        Measure = measure;
        Milestone = milestone;
        Status = status;
        Required = required;
        Observed = observed;
        Numerator = numerator;
        Denominator = denominator;
        Reference = reference;
        ReferenceYear = referenceYear;
        ReferenceNumerator = referenceNumerator;
        ReferenceDenominator = referenceDenominator;
    }

    /// <summary>The name of the rule, such as "growth".</summary>
    public string Rule { get; }

    /// <summary>The measure it is about; null when it is about none.</summary>
    public MeasureId? Measure { get; }

    /// <summary>The milestone it is about; null when it is about none.</summary>
    public MilestoneId? Milestone { get; }

    /// <summary>Whether it is met, and if not, why: not met, not known, still running.</summary>
    public VerdictStatus Status { get; }

    /// <summary>What is required, in the unit of the measure, to 10 digits after the point; null when there is no single number, or when it is not known.</summary>
    public decimal? Required { get; }

    /// <summary>What was observed, in the unit of the measure, to 10 digits after the point; null when it is not known or no number.</summary>
    public decimal? Observed { get; }

    /// <summary>The numerator of what was observed, 0 or more; null when it was not given as two counts.</summary>
    public decimal? Numerator { get; }

    /// <summary>The denominator of what was observed, 0 or more; null when it was not given as two counts.</summary>
    public decimal? Denominator { get; }

    /// <summary>What it is compared with, in the unit of the measure; null when it is compared with nothing, or when that is not known.</summary>
    public decimal? Reference { get; }

    /// <summary>The year of what it is compared with; null when there is none.</summary>
    public int? ReferenceYear { get; }

    /// <summary>The numerator of what it is compared with, 0 or more; null when it was not given as two counts.</summary>
    public decimal? ReferenceNumerator { get; }

    /// <summary>The denominator of what it is compared with, 0 or more; null when it was not given as two counts.</summary>
    public decimal? ReferenceDenominator { get; }

    /// <summary>Rule, subject, status and figures, such as "growth mammograms: NotMet, 803 of 809".</summary>
    public override string ToString() => string.Join(" ", new[] { Rule, Measure?.ToString() ?? Milestone?.ToString() }.Where(each => each is not null)) + $": {Status}"
        + (Observed is { } observed ? FormattableString.Invariant($", {observed}") : string.Empty)
        + (Required is { } required ? FormattableString.Invariant($" of {required}") : string.Empty);
}
