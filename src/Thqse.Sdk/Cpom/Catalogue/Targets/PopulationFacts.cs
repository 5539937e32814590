namespace Thqse.Sdk.Cpom;

/// <summary>What can be asked of an establishment, beside its category and its attributes, to say whether it belongs to a population.</summary>
[Flags]
internal enum PopulationFacts
{
    None = 0,
    Size = 1,
    Department = 2,
    GhtMember = 4,
    Activities = 8,
    Engaged = 16,
    Option = 32,
}
