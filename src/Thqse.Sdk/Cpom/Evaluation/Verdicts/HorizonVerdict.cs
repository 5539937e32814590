using Thqse.Sdk.Cpom.Evaluation;

namespace Thqse.Sdk.Cpom;

/// <summary>A verdict over several years: to date, or over the period. Immutable.</summary>
public sealed class HorizonVerdict
{
    internal HorizonVerdict(VerdictStatus status, IReadOnlyList<Reason> reasons, Measure? measure, Exact required, Exact observed, bool canStillBeMet)
    {
        Status = status;
        Reasons = reasons;
        Measure = measure;
        Required = required.ToNullableDecimal();
        Observed = observed.ToNullableDecimal();
        CanStillBeMet = canStillBeMet;
    }

    /// <summary>Where it stands; pending until the horizon is closed.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Why it is not met or undetermined (also while pending); empty when it is met.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The measure of the figures; null where there is no single number.</summary>
    public Measure? Measure { get; }

    /// <summary>The figure required, in the unit of the measure (percent for a rate), zero or more; null where there is no single number.</summary>
    public decimal? Required { get; }

    /// <summary>The figure observed, in the unit of the measure (percent for a rate), of a sum what is known of it; null where there is no single number or nothing is known.</summary>
    public decimal? Observed { get; }

    /// <summary>Whether it is met or can still become so; false for a closed horizon that is not met, and for an open one that is lost already.</summary>
    public bool CanStillBeMet { get; }
}
