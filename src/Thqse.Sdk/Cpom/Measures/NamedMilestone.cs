namespace Thqse.Sdk.Cpom;

/// <summary>A milestone as a rule names it, found once. A catalogue that has not been checked may name one that its fiche does not declare.</summary>
internal sealed class NamedMilestone
{
    private NamedMilestone(MilestoneId id, Milestone? declared, int place)
    {
        Id = id;
        Declared = declared;
        Place = place;
    }

    public MilestoneId Id { get; }

    /// <summary>Null when the fiche declares none of that name.</summary>
    public Milestone? Declared { get; }

    /// <summary>Its place among the milestones of the fiche, from 0; -1 when it is none of them.</summary>
    public int Place { get; }

    public static NamedMilestone Among(IReadOnlyList<Milestone> declared, MilestoneId id)
    {
        var place = declared.TakeWhile(milestone => milestone.Id != id).Count();
        return place < declared.Count ? new(id, declared[place], place) : new(id, null, -1);
    }

    public string Label(Language language) => Declared?.Label[language] ?? Id.ToString();
}
