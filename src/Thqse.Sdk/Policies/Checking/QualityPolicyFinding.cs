namespace Thqse.Sdk.Policies;

/// <summary>One thing that is odd in a quality policy, with its place. Immutable.</summary>
public sealed class QualityPolicyFinding
{
    internal QualityPolicyFinding(QualityPolicyFindingCode code, string place, string detail)
    {
        Code = code;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is odd.</summary>
    public QualityPolicyFindingCode Code { get; }

    /// <summary>The place, such as "axes/safety"; never null.</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault; never null.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail.</summary>
    public override string ToString() => $"{Code} {Place}: {Detail}";
}
