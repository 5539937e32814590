using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>The verdict of an indicator in a year, as an evaluation document has it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedYear>))]
public sealed class PublishedYear
{
    internal PublishedYear(
        int year,
        VerdictStatus status,
        bool isProvisional,
        EvidenceState evidence,
        IReadOnlyList<string> evidenceGiven,
        IReadOnlyList<Issue> issues,
        IReadOnlyList<Reason> reasons,
        decimal? required,
        decimal? observed,
        IReadOnlyList<PublishedPart> parts,
        PublishedHorizon? toDate,
        PublishedPath? toGreen,
        PublishedSource? source,
        IReadOnlyList<PublishedReading> readings,
        string? why)
    {
        Year = year;
        Status = status;
        IsProvisional = isProvisional;
        Evidence = evidence;
        EvidenceGiven = evidenceGiven;
        Issues = issues;
        Reasons = reasons;
        Required = required;
        Observed = observed;
        Parts = parts;
        ToDate = toDate;
        ToGreen = toGreen;
        Source = source;
        Readings = readings;
        Why = why;
    }

    /// <summary>The calendar year that is judged, such as 2026.</summary>
    public int Year { get; }

    /// <summary>Whether it is met, and if not, why: not met, not known, still running, nothing asked.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Whether it is met in a year that was not over, and could still be lost.</summary>
    public bool IsProvisional { get; }

    /// <summary>Whether evidence was asked for and given.</summary>
    public EvidenceState Evidence { get; }

    /// <summary>The names of the evidence given; may be empty.</summary>
    public IReadOnlyList<string> EvidenceGiven { get; }

    /// <summary>What should be looked at; may be empty.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Why the status is what it is; may be empty.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>What is required, in the unit of the measure; null when there is no single number, or when it is not known.</summary>
    public decimal? Required { get; }

    /// <summary>What was observed, in the unit of the measure; null when there is no single number, or when it is not known.</summary>
    public decimal? Observed { get; }

    /// <summary>The rules judged; empty when none was.</summary>
    public IReadOnlyList<PublishedPart> Parts { get; }

    /// <summary>The sum so far; null when nothing adds up over the years.</summary>
    public PublishedHorizon? ToDate { get; }

    /// <summary>What would make it met; null when nothing would, or nothing is needed.</summary>
    public PublishedPath? ToGreen { get; }

    /// <summary>Where the source asks it; null when nothing is asked.</summary>
    public PublishedSource? Source { get; }

    /// <summary>The readings that bear on it; may be empty.</summary>
    public IReadOnlyList<PublishedReading> Readings { get; }

    /// <summary>The explanation, in the language of the document; null in a document without sentences.</summary>
    public string? Why { get; }

    /// <summary>Year and status, such as "2026: NotMet".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Status}");
}
