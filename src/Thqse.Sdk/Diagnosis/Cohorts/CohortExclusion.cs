using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A score card that was given and is not in the figures of a cohort: of which establishment it is, and why. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortExclusion>))]
public sealed class CohortExclusion
{
    internal CohortExclusion(int place, Establishment? establishment, CohortExclusionReason reason)
    {
        Place = place;
        Establishment = establishment;
        Reason = reason;
    }

    /// <summary>Its place among the cards as they were given, zero or more.</summary>
    public int Place { get; }

    /// <summary>The establishment; null when the card does not say.</summary>
    public Establishment? Establishment { get; }

    /// <summary>Why it is left out.</summary>
    public CohortExclusionReason Reason { get; }

    /// <summary>The place of the card, who it is of as far as it is known, and why it is left out.</summary>
    public override string ToString() => FormattableString.Invariant($"{Place} {Establishment}: {Reason}");
}
