namespace Thqse.Sdk.Cpom;

/// <summary>An evaluation made again under one reading more.</summary>
internal sealed class ReadingTrial
{
    private ReadingTrial(LedgerEntry entry, CpomEvaluation evaluation)
    {
        Entry = entry;
        Evaluation = evaluation;
    }

    /// <summary>The entry of the ledger, as it is read then.</summary>
    public LedgerEntry Entry { get; }

    public CpomEvaluation Evaluation { get; }

    /// <summary>One for each reading that goes with those of the evaluation, the least sure entry of the ledger first.</summary>
    public static IReadOnlyList<ReadingTrial> AllOf(CpomEvaluation evaluation)
    {
        var catalogue = evaluation.Catalogue;
        return catalogue.SelectableReadings
            .Where(reading => !catalogue.Readings.Contains(reading) && catalogue.ConflictsAmong([.. catalogue.Readings, reading]).Count == 0)
            .Select(reading => (Reading: reading, Catalogue: catalogue.AlsoUnder(reading)))
            .Select(trial => new ReadingTrial(
                trial.Catalogue.Ledger.First(entry => entry.SelectedBy == trial.Reading),
                trial.Catalogue.Plan(evaluation.Plan.Contract).Evaluate(evaluation.AsOf)))
            .OrderBy(trial => trial.Entry.Confidence)
            .ToReadOnly();
    }

    /// <summary>Whether it can bear on an indicator.</summary>
    public bool Concerns(IndicatorId indicator) => Entry.Indicator is not { } own || own == indicator;

    /// <summary>What only this reading uses and nobody declared or said, where a verdict is not known for the lack of it.</summary>
    public ReadingNeeds Needs(IndicatorEvaluation indicator, VerdictPlace place)
    {
        var under = Evaluation[indicator.Id];
        var alternative = Entry.Alternative!;

        // Which row applies is not known: neither is whether anything is asked over several years, which has no verdict then.
        var attributes = Evaluation.Plan[indicator.Id].LackingAttributes.Where(attribute => alternative.Attributes.Contains(attribute.Id)).ToReadOnly();
        var status = place.In(under)?.Status;
        if (attributes.Count == 0 && status is not (VerdictStatus.Undetermined or VerdictStatus.Pending or VerdictStatus.NotMet))
        {
            return ReadingNeeds.Nothing;
        }

        var declared = Evaluation.Plan.Contract.Declarations(indicator.Id).Observations;

        // A milestone that is not named is not reached, and the verdict is not met: but nobody was asked for one that only this reading knows.
        var milestones = alternative.Milestones
            .Select(under.Fiche.Targets.FindMilestone)
            .OfType<Milestone>()
            .Where(milestone => !declared.Any(observation => observation.Milestones.Contains(milestone.Id)))
            .ToReadOnly();
        return status == VerdictStatus.NotMet
            ? new ReadingNeeds([], milestones, [])
            : new ReadingNeeds(
                alternative.Measures
                    .Select(under.Fiche.Targets.FindMeasure)
                    .OfType<Measure>()
                    .Where(measure => !measure.IsComputed && !declared.Any(observation => observation.FindValue(measure.Id) is not null))
                    .ToReadOnly(),
                milestones,
                attributes);
    }
}
