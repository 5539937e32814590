namespace Thqse.Sdk.Cpom;

/// <summary>What a verdict under another reading needs and nobody declared.</summary>
/// <param name="Measures">Measures of which nothing is declared.</param>
/// <param name="Milestones">Milestones that were never declared as reached.</param>
/// <param name="Attributes">What the establishment did not say of itself.</param>
internal sealed record ReadingNeeds(IReadOnlyList<Measure> Measures, IReadOnlyList<Milestone> Milestones, IReadOnlyList<AttributeDefinition> Attributes)
{
    public static ReadingNeeds Nothing { get; } = new([], [], []);

    public bool IsEmpty => Measures.Count + Milestones.Count + Attributes.Count == 0;
}
