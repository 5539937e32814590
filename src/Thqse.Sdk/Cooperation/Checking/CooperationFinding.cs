namespace Thqse.Sdk.Cooperation;

/// <summary>One thing that is odd in a cooperation group, with its place. Immutable.</summary>
public sealed class CooperationFinding : Finding<CooperationFindingCode>
{
    internal CooperationFinding(CooperationFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
