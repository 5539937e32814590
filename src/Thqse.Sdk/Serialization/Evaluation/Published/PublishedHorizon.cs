using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What an evaluation document says of a sum so far, or of the whole period. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedHorizon>))]
public sealed class PublishedHorizon
{
    internal PublishedHorizon(
        VerdictStatus status,
        bool isProvisional,
        decimal? required,
        decimal? observed,
        PublishedSource? source,
        IReadOnlyList<PublishedReading> readings,
        string? why)
    {
        Status = status;
        IsProvisional = isProvisional;
        Required = required;
        Observed = observed;
        Source = source;
        Readings = readings;
        Why = why;
    }

    /// <summary>Whether it is met, and if not, why: not met, not known, still running.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Whether it is met and can still be lost.</summary>
    public bool IsProvisional { get; }

    /// <summary>What is required, in the unit of the measure; null when there is no single number, or when it is not known.</summary>
    public decimal? Required { get; }

    /// <summary>What was observed, in the unit of the measure; null when there is no single number, or when it is not known.</summary>
    public decimal? Observed { get; }

    /// <summary>Where the source asks it; null when the document does not say.</summary>
    public PublishedSource? Source { get; }

    /// <summary>The readings that bear on it; may be empty.</summary>
    public IReadOnlyList<PublishedReading> Readings { get; }

    /// <summary>The explanation, in the language of the document; null in a document without sentences.</summary>
    public string? Why { get; }

    /// <summary>Status and figures, such as "NotMet, 160 of 200".</summary>
    public override string ToString() => $"{Status}"
        + (Observed is { } observed ? FormattableString.Invariant($", {observed}") : string.Empty)
        + (Required is { } required ? FormattableString.Invariant($" of {required}") : string.Empty);
}
