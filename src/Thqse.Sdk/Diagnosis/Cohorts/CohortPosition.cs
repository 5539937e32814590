using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How one establishment stands against the others of a cohort. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortPosition>))]
public sealed class CohortPosition
{
    internal CohortPosition(NodePosition overall, IReadOnlyList<NodePosition> pillars, IReadOnlyList<NodePosition> themes)
    {
        Overall = overall;
        Pillars = pillars;
        Themes = themes;
    }

    /// <summary>The position of the whole.</summary>
    public NodePosition Overall { get; }

    /// <summary>The positions of the pillars, all of them, in order.</summary>
    public IReadOnlyList<NodePosition> Pillars { get; }

    /// <summary>The positions of the themes, all of them, in order.</summary>
    public IReadOnlyList<NodePosition> Themes { get; }

    /// <summary>The position of the whole.</summary>
    public override string ToString() => $"{Overall}";
}
