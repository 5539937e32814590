using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Which verdicts a shared reading decides: those of an establishment at the edge of a size class, those of a growth that was adjusted, or none that can be told.</summary>
internal readonly struct SharedDecision
{
    public SharedDecision(SizeClass? firstBedOf, GrowthAdjustment? growth)
    {
        FirstBedOf = firstBedOf;
        Growth = growth;
    }

    /// <summary>The class to which the reading counts an establishment that has the fewest beds of it.</summary>
    public SizeClass? FirstBedOf { get; }

    /// <summary>What the reading makes of the figure that a growth asks.</summary>
    public GrowthAdjustment? Growth { get; }
}
