using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>What stands behind a status: a pending verdict is not met or undetermined, which its reasons tell.</summary>
internal static class Decisions
{
    private static readonly Reason[] Unknown =
    [
        Reason.MissingValue, Reason.MissingBaseline, Reason.ZeroBaseline, Reason.ZeroDenominator, Reason.ChosenTargetMissing, Reason.ChosenYearMissing, Reason.OptionMissing, Reason.MembershipMissing,
    ];

    public static VerdictStatus Behind(VerdictStatus status, IEnumerable<Reason> reasons) => status != VerdictStatus.Pending
        ? status
        : reasons.Any(Unknown.Contains) ? VerdictStatus.Undetermined : VerdictStatus.NotMet;

    public static VerdictStatus Decision(this YearVerdict verdict) => Behind(verdict.Status, verdict.Reasons);

    public static VerdictStatus Decision(this HorizonVerdict verdict) => Behind(verdict.Status, verdict.Reasons);

    public static VerdictStatus Decision(this PartVerdict part) => Behind(part.Status, part.Reason is { } reason ? [reason] : []);

    public static bool IsDecided(this VerdictStatus decision) => decision is VerdictStatus.Met or VerdictStatus.NotMet;
}
