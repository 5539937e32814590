namespace Thqse.Sdk.Diagnosis;

/// <summary>One thing that is wrong with a referential, with its place. Immutable.</summary>
public sealed class ReferentialFinding
{
    internal ReferentialFinding(ReferentialFindingCode code, string place, string detail)
    {
        Code = code;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is wrong.</summary>
    public ReferentialFindingCode Code { get; }

    /// <summary>The place, such as "thqse-specimen/sanitary/energy-04".</summary>
    public string Place { get; }

    /// <summary>The names or numbers at fault.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail.</summary>
    public override string ToString() => $"{Code} {Place}: {Detail}";
}
