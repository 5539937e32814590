namespace Thqse.Sdk.Programmes;

/// <summary>One thing that is odd in a programme, with its place. Immutable.</summary>
public sealed class ProgrammeFinding
{
    internal ProgrammeFinding(ProgrammeFindingCode code, string place, string detail)
    {
        Code = code;
        Place = place;
        Detail = detail;
    }

    /// <summary>What is odd.</summary>
    public ProgrammeFindingCode Code { get; }

    /// <summary>The place, such as "stages/balance"; never null.</summary>
    public string Place { get; }

    /// <summary>The names or moments at fault; never null.</summary>
    public string Detail { get; }

    /// <summary>Code, place and detail.</summary>
    public override string ToString() => $"{Code} {Place}: {Detail}";
}
