using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A group of a cohort, with its statistics or why they are not shown. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<CohortGroup>))]
public sealed class CohortGroup
{
    internal CohortGroup(
        CardGroup group,
        SuppressionReason? suppressed,
        NodeStatistics overall,
        IReadOnlyList<NodeStatistics> pillars,
        IReadOnlyList<NodeStatistics> themes,
        IReadOnlyList<LevelShare> levels,
        SuppressionReason? levelsSuppressed)
    {
        Dimension = group.Dimension;
        Key = group.Key;
        Category = group.Category;
        SizeClass = group.SizeClass;
        Count = group.Cards.Count;
        SuppressionReason = suppressed;
        Overall = overall;
        Pillars = pillars;
        Themes = themes;
        Levels = levels;
        LevelsSuppressionReason = levelsSuppressed;
    }

    /// <summary>How it was grouped.</summary>
    public CohortDimension Dimension { get; }

    /// <summary>The category or size class by its code in documents, such as "medico-social", or the department; null for all, and for those that do not say.</summary>
    public string? Key { get; }

    /// <summary>The category of all its establishments; null when they were not grouped by it, and for those that do not say.</summary>
    public EstablishmentCategory? Category { get; }

    /// <summary>The size class of all its establishments; null when they were not grouped by it, and for those that do not say.</summary>
    public SizeClass? SizeClass { get; }

    /// <summary>How many establishments, also of a group whose scores are not shown.</summary>
    public int Count { get; }

    /// <summary>Why nothing of the group is shown; null when something is, as always in a <see cref="CohortCalculation"/>.</summary>
    public SuppressionReason? SuppressionReason { get; }

    /// <summary>The statistics of the whole.</summary>
    public NodeStatistics Overall { get; }

    /// <summary>The statistics of the pillars, in order.</summary>
    public IReadOnlyList<NodeStatistics> Pillars { get; }

    /// <summary>The statistics of the themes, in order.</summary>
    public IReadOnlyList<NodeStatistics> Themes { get; }

    /// <summary>
    /// The shares by level, in the ordinal order of the levels' identifiers, those without a level last: a card knows its level, and no order of levels.
    /// Levels that nobody has are left out; empty when <see cref="LevelsSuppressionReason"/> says why.
    /// </summary>
    public IReadOnlyList<LevelShare> Levels { get; }

    /// <summary>Why the shares by level are not shown; null when they are.</summary>
    public SuppressionReason? LevelsSuppressionReason { get; }

    /// <summary>The themes whose mean, as it is shown, reaches a limit, the highest first, of equal ones the first; suppressed ones are left out.</summary>
    /// <param name="from">The limit, from 0 to 100.</param>
    /// <returns>The themes; empty when none reaches the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not from 0 to 100.</exception>
    public IReadOnlyList<NodeStatistics> Strengths(decimal from = ScoreLimits.Strength)
    {
        Guard.OutOf100(from, nameof(from));
        return Themes.Where(theme => theme.Distribution?.Mean >= from).OrderByDescending(theme => theme.Distribution!.Mean).ToReadOnly();
    }

    /// <summary>The themes whose mean, as it is shown, is below a limit, the lowest first, of equal ones the first; suppressed ones are left out.</summary>
    /// <param name="below">The limit, from 0 to 100.</param>
    /// <returns>The themes; empty when none is below the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not from 0 to 100.</exception>
    public IReadOnlyList<NodeStatistics> ImprovementAxes(decimal below = ScoreLimits.ImprovementAxis)
    {
        Guard.OutOf100(below, nameof(below));
        return Themes.Where(theme => theme.Distribution?.Mean < below).OrderBy(theme => theme.Distribution!.Mean).ToReadOnly();
    }

    /// <summary>What the group is, how many it has, and why it is hidden, if it is.</summary>
    public override string ToString() => FormattableString.Invariant($"{Dimension} {Key}: {Count}") + (SuppressionReason is { } reason ? $", {reason}" : string.Empty);
}
