using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The first response that cannot be merged, and why. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<MergeMismatch>))]
public sealed class MergeMismatch
{
    internal MergeMismatch(MergeMismatchReason reason, int place)
    {
        Reason = reason;
        Place = place;
    }

    /// <summary>Why.</summary>
    public MergeMismatchReason Reason { get; }

    /// <summary>The place of the response among those given, 1 or more: it is compared with the one at place 0.</summary>
    public int Place { get; }

    /// <summary>What differs, and in which response.</summary>
    public override string ToString() => FormattableString.Invariant($"{Reason} of {Place}");
}
