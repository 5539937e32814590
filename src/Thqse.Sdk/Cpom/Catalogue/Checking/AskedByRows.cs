namespace Thqse.Sdk.Cpom.Checking;

/// <summary>What the rows of a fiche ask about an establishment, beside its category and its attributes.</summary>
[Flags]
internal enum AskedByRows
{
    None = 0,
    Size = 1,
    Department = 2,
    GhtMember = 4,
    Activities = 8,
    Engaged = 16,
    Option = 32,
}
