using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>A verdict of which nothing can be told under a reading of the source: it needs measures of which nothing is declared, milestones that only this reading asks for and that were never declared, or something that the establishment did not say of itself. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<UntoldVerdict>))]
public sealed class UntoldVerdict
{
    internal UntoldVerdict(IndicatorEvaluation indicator, VerdictPlace place, LedgerEntry entry, ReadingNeeds needs)
    {
        Indicator = indicator;
        Place = place;
        Entry = entry;
        Needs = needs.Measures;
        NeededMilestones = needs.Milestones;
        NeededAttributes = needs.Attributes;
    }

    /// <summary>The indicator.</summary>
    public IndicatorId Id => Indicator.Id;

    /// <summary>What the verdict is about.</summary>
    public VerdictHorizon Horizon => Place.Horizon;

    /// <summary>The year, or the last of those that are summed to date; null for the period.</summary>
    public int? Year => Place.Year;

    /// <summary>The reading, such as CPOM_CT_7=per-declared-period.</summary>
    public ReadingId Reading => Entry.SelectedBy!.Value;

    /// <summary>The entry of the ledger, as it is read under the reading.</summary>
    public LedgerEntry Entry { get; }

    /// <summary>The measures that have to be declared before it can be told; empty where only <see cref="NeededMilestones"/> or <see cref="NeededAttributes"/> lack.</summary>
    public IReadOnlyList<Measure> Needs { get; }

    /// <summary>The milestones that the applied reading asks nobody for, to be declared once reached; empty where they are declared, or the reading brings none.</summary>
    public IReadOnlyList<Milestone> NeededMilestones { get; }

    /// <summary>What the establishment has to say of itself before it can be told; empty where only <see cref="Needs"/> or <see cref="NeededMilestones"/> lack.</summary>
    public IReadOnlyList<AttributeDefinition> NeededAttributes { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();

    internal IndicatorEvaluation Indicator { get; }

    internal VerdictPlace Place { get; }
}
