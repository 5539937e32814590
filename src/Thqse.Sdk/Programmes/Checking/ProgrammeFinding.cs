namespace Thqse.Sdk.Programmes;

/// <summary>One thing that is odd in a programme, with its place. Immutable.</summary>
public sealed class ProgrammeFinding : Finding<ProgrammeFindingCode>
{
    internal ProgrammeFinding(ProgrammeFindingCode code, string place, string detail)
        : base(code, place, detail)
    {
    }
}
