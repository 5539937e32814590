using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cooperation;

/// <summary>
/// What each member of a college brings to the capital, once. The source prints the share only; that it is an envelope of the college divided by its members
/// is an inference, with its confidence. Immutable.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<CapitalShare>))]
public sealed class CapitalShare
{
    internal CapitalShare(decimal perMember, decimal? envelope, int? members, Confidence? confidence)
    {
        PerMember = perMember;
        Envelope = envelope;
        Members = members;
        Confidence = confidence;
    }

    /// <summary>The share of a member as it is printed, in euros, zero or more.</summary>
    public decimal PerMember { get; }

    /// <summary>The envelope of the college, in euros, above 0; null when none is inferred.</summary>
    public decimal? Envelope { get; }

    /// <summary>The number of members by which the envelope was divided, 1 or more; null when none is inferred.</summary>
    public int? Members { get; }

    /// <summary>How sure the inference is; null when nothing is inferred.</summary>
    public Confidence? Confidence { get; }

    /// <summary>What the share would be with another number of members: the envelope divided by it, to the cent, halves away from zero.</summary>
    /// <param name="members">The number of members, 1 or more.</param>
    /// <returns>The share in euros, zero or more; null when no envelope is inferred.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public decimal? Among(int members) => members >= 1
        ? Envelope is { } envelope ? Math.Round(envelope / members, 2, MidpointRounding.AwayFromZero) : null
        : throw new ArgumentOutOfRangeException(nameof(members), members, "One member or more is needed.");

    /// <summary>What a member pays.</summary>
    public override string ToString() => FormattableString.Invariant($"{PerMember}");
}
