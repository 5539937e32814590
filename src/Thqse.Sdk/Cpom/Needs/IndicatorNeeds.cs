using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What has to be declared for one indicator that applies. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<IndicatorNeeds>))]
public sealed class IndicatorNeeds
{
    internal IndicatorNeeds(IndicatorPlan plan, bool hasOption, bool hasTarget, IReadOnlyList<NeededValue> values)
    {
        Plan = plan;
        LacksOption = !hasOption && plan.Fiche.Targets.Options.Count > 0;
        LacksTarget = !hasTarget && plan.Row is { } row && row.Cells.SelectMany(cell => cell.Rule.Parts).Any(rule => rule.NeedsChosenTarget);
        Values = values;
    }

    /// <summary>The identifier of the indicator.</summary>
    public IndicatorId Id => Plan.Id;

    /// <summary>What is asked for the indicator.</summary>
    public IndicatorPlan Plan { get; }

    /// <summary>Whether one of the options of the fiche has to be chosen first.</summary>
    public bool LacksOption { get; }

    /// <summary>Whether the establishment has to fix its own target.</summary>
    public bool LacksTarget { get; }

    /// <summary>Whether it has to be said first if the establishment is a member of a GHT: what is asked depends on it.</summary>
    public bool LacksMembership => Plan.LacksMembership;

    /// <summary>What the establishment has to say of itself first, as what is asked depends on it; empty for most.</summary>
    public IReadOnlyList<AttributeDefinition> LackingAttributes => Plan.LackingAttributes;

    /// <summary>The values and milestones by year, each once; empty while an option has to be chosen or something of the establishment said, and where nothing is asked.</summary>
    public IReadOnlyList<NeededValue> Values { get; }

    /// <summary>The indicator, and how much of what it needs is declared.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Values.Count(value => value.IsDeclared)} of {Values.Count} declared");
}
