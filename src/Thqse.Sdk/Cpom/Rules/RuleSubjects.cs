namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a fiche declares that its rules can be about.</summary>
internal sealed class RuleSubjects
{
    private readonly IReadOnlyList<Measure> measures;
    private readonly IReadOnlyList<Milestone> milestones;

    public RuleSubjects(IReadOnlyList<Measure> measures, IReadOnlyList<Milestone> milestones, ChosenTargetDefinition? chosenTarget, CountGrowth countGrowth)
    {
        this.measures = measures;
        this.milestones = milestones;
        ChosenTarget = chosenTarget;
        CountGrowth = countGrowth;
    }

    /// <summary>The target that is left to the establishment; null when none is.</summary>
    public ChosenTargetDefinition? ChosenTarget { get; }

    /// <summary>What a growth that is asked of a count comes down to, in this catalogue.</summary>
    public CountGrowth CountGrowth { get; }

    public NamedMeasure Measure(MeasureId id) => NamedMeasure.Among(measures, id);

    public NamedMilestone Milestone(MilestoneId id) => NamedMilestone.Among(milestones, id);
}
