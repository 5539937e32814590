using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How many verdicts have each status.</summary>
/// <remarks>Two counts are equal when every number is. The default value counts nothing.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<StatusCounts>))]
public readonly record struct StatusCounts
{
    internal StatusCounts(IEnumerable<VerdictStatus> statuses)
    {
        foreach (var status in statuses)
        {
            _ = status switch
            {
                VerdictStatus.Met => Met++,
                VerdictStatus.NotMet => NotMet++,
                VerdictStatus.Undetermined => Undetermined++,
                VerdictStatus.Pending => Pending++,
                VerdictStatus.NoTarget => NoTarget++,
                VerdictStatus.NotApplicable => NotApplicable++,
            };
        }
    }

    internal StatusCounts(int met, int notMet, int undetermined, int pending, int noTarget, int notApplicable)
    {
        Met = met;
        NotMet = notMet;
        Undetermined = undetermined;
        Pending = pending;
        NoTarget = noTarget;
        NotApplicable = notApplicable;
    }

    /// <summary>How many verdicts are met.</summary>
    public int Met { get; }

    /// <summary>How many are not met, their year being closed.</summary>
    public int NotMet { get; }

    /// <summary>How many cannot be told, their year being closed: a value or a choice is missing.</summary>
    public int Undetermined { get; }

    /// <summary>How many are not met or not known yet, their year being open.</summary>
    public int Pending { get; }

    /// <summary>How many years have no target.</summary>
    public int NoTarget { get; }

    /// <summary>How many years the indicator does not apply to.</summary>
    public int NotApplicable { get; }

    /// <summary>How many verdicts have a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no value of its enumeration.</exception>
    public int this[VerdictStatus status] => Guard.Defined(status, nameof(status)) switch
    {
        VerdictStatus.Met => Met,
        VerdictStatus.NotMet => NotMet,
        VerdictStatus.Undetermined => Undetermined,
        VerdictStatus.Pending => Pending,
        VerdictStatus.NoTarget => NoTarget,
        VerdictStatus.NotApplicable => NotApplicable,
    };

    /// <summary>How many verdicts there are, the sum of the others.</summary>
    public int Total => Met + NotMet + Undetermined + Pending + NoTarget + NotApplicable;

    /// <summary>The counts, such as "49 met, 7 not met, 4 undetermined of 150".</summary>
    public override string ToString() => FormattableString.Invariant($"{Met} met, {NotMet} not met, {Undetermined} undetermined of {Total}");
}
