namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Combines decisions in three-valued logic.</summary>
internal static class Combination
{
    public static Decision Of(TargetRule rule, ReadOnlySpan<Outcome> parts)
        => rule is AnyOfRule ? Combine(parts, Decision.Met) : rule is AllOfRule ? Combine(parts, Decision.NotMet) : parts[0].Decision;

    /// <summary>One decision of the strong kind decides; else one undetermined leaves it undetermined; else the other kind.</summary>
    public static Decision Combine(Decision strong, bool hasStrong, bool hasUndetermined)
        => hasStrong ? strong
            : hasUndetermined ? Decision.Undetermined
            : strong == Decision.Met ? Decision.NotMet : Decision.Met;

    private static Decision Combine(ReadOnlySpan<Outcome> parts, Decision strong)
    {
        var (hasStrong, hasUndetermined) = (false, false);
        foreach (ref readonly var part in parts)
        {
            hasStrong |= part.Decision == strong;
            hasUndetermined |= part.Decision == Decision.Undetermined;
        }

        return Combine(strong, hasStrong, hasUndetermined);
    }
}
