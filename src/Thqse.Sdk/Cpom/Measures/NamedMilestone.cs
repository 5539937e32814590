namespace Thqse.Sdk.Cpom;

/// <summary>A milestone as a rule names it, found once. A catalogue that has not been checked may name one that its fiche does not declare.</summary>
internal sealed class NamedMilestone
{
    private NamedMilestone(MilestoneId id, Milestone? declared)
    {
        Id = id;
        Declared = declared;
    }

    public MilestoneId Id { get; }

    /// <summary>Null when the fiche declares none of that name.</summary>
    public Milestone? Declared { get; }

    public static NamedMilestone Among(IReadOnlyList<Milestone> declared, MilestoneId id) => new(id, declared.FirstOrDefault(milestone => milestone.Id == id));

    public string Label(Language language) => Declared?.Label[language] ?? Id.ToString();
}
