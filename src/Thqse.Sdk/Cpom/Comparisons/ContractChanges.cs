namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>What differs between two evaluations, each difference such that it can be made alone.</summary>
internal static class ContractChanges
{
    public static IReadOnlyList<ContractChange> Between(CpomEvaluation before, CpomEvaluation after)
    {
        var (old, now) = (before.Plan.Contract, after.Plan.Contract);
        return
        [
            .. OfDate(before, after),
            .. OfEstablishment(before, old, now),
            .. OfIndicators(before, DifferenceKind.NotConcerned, id => old.NotConcernedJustification(id) != now.NotConcernedJustification(id), id => old.WithNotConcernedOf(now, id)),
            .. OfIndicators(before, DifferenceKind.Choices, id => !ContractContent.Same(old.FindChoice(id), now.FindChoice(id)), id => old.WithChoiceOf(now, id)),
            .. OfIndicators(before, DifferenceKind.Declarations, id => !ContractContent.Same(old.Declarations(id), now.Declarations(id)), id => old.WithDeclarationsOf(now, id)),
        ];
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

    private static IEnumerable<ContractChange> OfIndicators(CpomEvaluation before, DifferenceKind kind, Func<IndicatorId, bool> differs, Func<IndicatorId, CpomContract> changed)
        => before.Catalogue.Fiches
            .Select(fiche => fiche.Id)
            .Where(differs)
            .Select(id => new ContractChange(Difference.OfIndicator(kind, id), () => Evaluated(changed(id), before)));

    private static CpomEvaluation Evaluated(CpomContract contract, CpomEvaluation before) => contract.Catalogue.Evaluate(contract, before.AsOf);
}
