namespace Thqse.Sdk.Cpom;

/// <summary>An event or document that has been reached in the year or an earlier one.</summary>
public sealed class MilestoneRule : TargetRule
{
    internal MilestoneRule(MilestoneId milestone) => Milestone = milestone;

    /// <summary>The milestone that has to be reached.</summary>
    public MilestoneId Milestone { get; }

    /// <inheritdoc/>
    public override string Name => "milestone";
}
