using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What is compared of a verdict. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ComparedVerdict>))]
public sealed class ComparedVerdict
{
    private ComparedVerdict(VerdictStatus status, decimal? required, decimal? observed)
    {
        Status = status;
        Required = required;
        Observed = observed;
    }

    /// <summary>Where it stands.</summary>
    public VerdictStatus Status { get; }

    /// <summary>The figure required, in the unit of the measure (percent for a rate); null where there is none.</summary>
    public decimal? Required { get; }

    /// <summary>The figure observed, in the unit of the measure (percent for a rate); null where there is none.</summary>
    public decimal? Observed { get; }

    /// <summary>Status and figures, such as "NotMet, 803 of 809".</summary>
    public override string ToString() => $"{Status}" + (Observed is { } observed ? FormattableString.Invariant($", {observed}") : string.Empty) + (Required is { } required ? FormattableString.Invariant($" of {required}") : string.Empty);

    internal static ComparedVerdict Of(YearVerdict verdict) => new(verdict.Status, verdict.Required, verdict.Observed);

    internal static ComparedVerdict? Of(HorizonVerdict? verdict) => verdict is null ? null : new(verdict.Status, verdict.Required, verdict.Observed);

    /// <summary>Whether status and figures are the same, or there is no verdict on either side.</summary>
    internal static bool Same(ComparedVerdict? one, ComparedVerdict? other) => (one?.Status, one?.Required, one?.Observed) == (other?.Status, other?.Required, other?.Observed);
}
