namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>The reason codes of what does not apply.</summary>
internal static class NotApplicableReasons
{
    public static Reason ToReason(NotApplicableReason reason) => reason switch
    {
        NotApplicableReason.WithoutObject => Reason.WithoutObject,
        NotApplicableReason.DeclaredNotConcerned => Reason.DeclaredNotConcerned,
        NotApplicableReason.NotConcerned => Reason.NotConcerned,
    };
}
