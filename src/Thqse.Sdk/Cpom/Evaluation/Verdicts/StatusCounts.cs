namespace Thqse.Sdk.Cpom;

/// <summary>How many verdicts have each status.</summary>
/// <remarks>Two counts are equal when every number is. The default value counts nothing.</remarks>
public readonly record struct StatusCounts
{
    internal StatusCounts(IEnumerable<VerdictStatus> statuses)
    {
        foreach (var status in statuses)
        {
            switch (status)
            {
                case VerdictStatus.Met: Met++; break;
                case VerdictStatus.NotMet: NotMet++; break;
                case VerdictStatus.Undetermined: Undetermined++; break;
                case VerdictStatus.Pending: Pending++; break;
                case VerdictStatus.NoTarget: NoTarget++; break;
                default: NotApplicable++; break;
            }
        }
    }

    /// <summary>Verdicts that are met.</summary>
    public int Met { get; }

    /// <summary>Verdicts that are not met.</summary>
    public int NotMet { get; }

    /// <summary>Verdicts that are undetermined.</summary>
    public int Undetermined { get; }

    /// <summary>Verdicts that are pending.</summary>
    public int Pending { get; }

    /// <summary>Years without a target.</summary>
    public int NoTarget { get; }

    /// <summary>Years to which the indicator does not apply.</summary>
    public int NotApplicable { get; }

    /// <summary>All of them.</summary>
    public int Total => Met + NotMet + Undetermined + Pending + NoTarget + NotApplicable;
}
