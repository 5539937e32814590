namespace Thqse.Sdk.Cooperation;

/// <summary>One thing that is odd in a cooperation group, with its place. Immutable.</summary>
public sealed class CooperationFinding
{
    internal CooperationFinding(CooperationFindingCode code, string place, string detail)
    {
        Code = code;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is odd.</summary>
    public CooperationFindingCode Code { get; }

    /// <summary>The place, such as "colleges/A"; never null.</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault; never null.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail.</summary>
    public override string ToString() => $"{Code} {Place}: {Detail}";
}
