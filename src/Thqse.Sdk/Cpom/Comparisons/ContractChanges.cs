namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>What differs between two evaluations, each difference such that it can be made alone.</summary>
internal static class ContractChanges
{
    public static IReadOnlyList<ContractChange> Between(CpomEvaluation before, CpomEvaluation after)
    {
        var (old, now) = (before.Plan.Contract, after.Plan.Contract);
        return
        [
            .. OfEdition(before, after),
            .. OfDate(before, after),
            .. OfEstablishment(before, old, now),
            .. OfReadings(before, after),
            .. OfIndicators(before, DifferenceKind.NotConcerned, id => old.NotConcernedJustification(id) != now.NotConcernedJustification(id), id => old.WithNotConcernedOf(now, id)),
            .. OfIndicators(before, DifferenceKind.Choices, id => !ContractContent.Same(old.FindChoice(id), now.FindChoice(id)), id => old.WithChoiceOf(now, id)),
            .. OfIndicators(before, DifferenceKind.Declarations, id => !ContractContent.Same(old.Declarations(id), now.Declarations(id)), id => old.WithDeclarationsOf(now, id)),
        ];
    }

    private static IEnumerable<ContractChange> OfEdition(CpomEvaluation before, CpomEvaluation after)
    {
        if (before.Catalogue.Ordinary != after.Catalogue.Ordinary)
        {
            yield return new ContractChange(
                Difference.OfCatalogue(after.Catalogue),
                () => EditionFit.Of(before.Plan.Contract, after.Catalogue.Ordinary) is { } contract ? Evaluated(contract, before) : null);
        }
    }

    private static IEnumerable<ContractChange> OfDate(CpomEvaluation before, CpomEvaluation after)
    {
        if (before.AsOf != after.AsOf)
        {
            yield return new ContractChange(Difference.OfDate(after.AsOf), () => before.Plan.Evaluate(after.AsOf));
        }
    }

    private static IEnumerable<ContractChange> OfEstablishment(CpomEvaluation before, CpomContract old, CpomContract now)
    {
        var members = ContractContent.DifferencesOf(old, now);
        if (members.Count > 0)
        {
            yield return new ContractChange(Difference.OfEstablishment(members), () => Evaluated(old.WithEstablishmentOf(now), before));
        }
    }

    /// <summary>Each reading that is selected on one side only; those that do not go with one of after are left out of before with it.</summary>
    private static IEnumerable<ContractChange> OfReadings(CpomEvaluation before, CpomEvaluation after)
    {
        var (old, now) = (before.Catalogue.Readings, after.Catalogue.Readings);
        return after.Catalogue.Ledger
            .Where(entry => entry.SelectedBy is { } reading && old.Contains(reading) != now.Contains(reading))
            .Select(entry => new ContractChange(Difference.OfReading(entry), () => Changed(before.Catalogue, entry.SelectedBy!.Value) is { } catalogue ? Evaluated(before.Plan.Contract.Against(catalogue), before) : null));
    }

    /// <summary>The catalogue with one reading more, or less; null when its ledger, of another edition, does not offer it.</summary>
    private static CpomCatalogue? Changed(CpomCatalogue catalogue, ReadingId reading)
    {
        if (!catalogue.SelectableReadings.Contains(reading))
        {
            return null;
        }

        var without = catalogue.Readings.Where(each => each != reading && catalogue.ConflictsAmong([each, reading]).Count == 0);
        return catalogue.Exactly(catalogue.Readings.Contains(reading) ? [.. catalogue.Readings.Where(each => each != reading)] : [.. without, reading]);
    }

    private static IEnumerable<ContractChange> OfIndicators(CpomEvaluation before, DifferenceKind kind, Func<IndicatorId, bool> differs, Func<IndicatorId, CpomContract> changed)
        => before.Catalogue.Fiches
            .Select(fiche => fiche.Id)
            .Where(differs)
            .Select(id => new ContractChange(Difference.OfIndicator(kind, id), () => Evaluated(changed(id), before)));

    private static CpomEvaluation Evaluated(CpomContract contract, CpomEvaluation before) => contract.Evaluate(before.AsOf);
}
