namespace Thqse.Sdk.Diagnosis;

/// <summary>How one establishment stands against the others of a cohort. Immutable.</summary>
public sealed class CohortPosition
{
    internal CohortPosition(IReadOnlyList<NodePosition> nodes) => Nodes = Array.AsReadOnly(nodes.ToArray());

    /// <summary>The whole, then the pillars, then the themes, in order.</summary>
    public IReadOnlyList<NodePosition> Nodes { get; }

    /// <summary>The position of the whole; never null.</summary>
    public NodePosition Overall => Nodes[0];
}
