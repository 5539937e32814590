using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>Which verdicts a shared reading decides: those of an establishment at the edge of a size class, those of a growth that was adjusted, or none that can be told.</summary>
internal readonly struct SharedDecision
{
    public SharedDecision(SizeClass? firstBedOf, SizeClass below, long fewestBeds, GrowthAdjustment? growth)
    {
        FirstBedOf = firstBedOf;
        Below = below;
        FewestBeds = fewestBeds;
        Growth = growth;
    }

    /// <summary>The class to which the reading counts an establishment that has the fewest beds of it.</summary>
    public SizeClass? FirstBedOf { get; }

    /// <summary>The class below that one; the default value when there is none.</summary>
    public SizeClass Below { get; }

    /// <summary>The fewest beds of that class as the ledger reads it, whatever is selected.</summary>
    public long FewestBeds { get; }

    /// <summary>What the reading makes of the figure that a growth asks.</summary>
    private GrowthAdjustment? Growth { get; }

    /// <summary>Whether it decides the figure that a growth asks: what it raises or lowers, or would under the other reading.</summary>
    public bool Decides(GrowthAdjustment adjustment) => adjustment == Growth || (adjustment == GrowthAdjustment.Unmoved && Growth is GrowthAdjustment.Raised or GrowthAdjustment.Lowered);
}
