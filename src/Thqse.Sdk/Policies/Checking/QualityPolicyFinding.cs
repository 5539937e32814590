namespace Thqse.Sdk.Policies;

/// <summary>One thing that is odd in a quality policy, with its place. Immutable.</summary>
public sealed class QualityPolicyFinding : Finding<QualityPolicyFindingCode>
{
    internal QualityPolicyFinding(QualityPolicyFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
