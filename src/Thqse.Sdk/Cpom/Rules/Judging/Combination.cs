namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Combines decisions in three-valued logic.</summary>
internal static class Combination
{
    /// <summary>One decision of the strong kind decides; else one undetermined leaves it undetermined; else the other kind.</summary>
    public static Decision Combine(Decision strong, bool hasStrong, bool hasUndetermined)
        => hasStrong ? strong
            : hasUndetermined ? Decision.Undetermined
            : strong == Decision.Met ? Decision.NotMet : Decision.Met;
}
