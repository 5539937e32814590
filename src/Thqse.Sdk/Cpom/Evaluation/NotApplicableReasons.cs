namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>The reason codes of what does not apply.</summary>
internal static class NotApplicableReasons
{
    public static Reason ToReason(NotApplicableReason reason) => reason switch
    {
        NotApplicableReason.WithoutObject => Reason.WithoutObject,
        NotApplicableReason.DeclaredNotConcerned => Reason.DeclaredNotConcerned,
        _ => Reason.NotConcerned,
    };
}
