namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>Takes a contract over into another edition of its catalogue, where that can hold all that is declared.</summary>
internal static class EditionFit
{
    /// <summary>The same declarations and readings against another edition; null when it lacks something of them, or asks it in another way.</summary>
    public static CpomContract? Of(CpomContract contract, CpomCatalogue edition)
    {
        var readings = contract.Readings;
        return contract.Catalogue.Attributes.All(attribute => edition.FindAttribute(attribute.Id) is { } other && attribute.Kind == other.Kind)
            && readings.All(edition.SelectableReadings.Contains) && edition.ConflictsAmong(readings).Count == 0
            && contract.AlreadyEngaged.Concat(contract.NotConcerned.Select(pair => pair.Key)).All(id => edition.TryGet(id, out _))
            && contract.Choices.All(pair => edition.TryGet(pair.Key, out var fiche) && Holds(fiche.Targets, pair.Value))
            && contract.Declared.All(pair => edition.TryGet(pair.Key, out var fiche) && pair.Value.Observations.All(observation => Holds(fiche.Targets, contract.Catalogue[pair.Key].Targets, observation, edition.Years)))
                ? contract.Against(edition.Under(readings))
                : null;
    }

    private static bool Holds(FicheTargets targets, Choice choice)
        => (choice.Option is not { } option || targets.Options.Any(each => each.Id == option))
            && (choice.Target is not { } target || (targets.ChosenTarget is { } chosen && target > chosen.Floor && (chosen.Ceiling is not { } ceiling || target < ceiling)))
            && (choice.Year is not { } year || targets.ChosenYear?.Includes(year) == true);

    private static bool Holds(FicheTargets targets, FicheTargets old, Observation observation, CatalogueYears years)
        => years.CanDeclare(observation.Year)
            && observation.Milestones.All(id => targets.FindMilestone(id) is not null)
            && observation.Values.All(pair => targets.FindMeasure(pair.Key) is { IsComputed: false } measure && IsReadAs(old.FindMeasure(pair.Key)!, measure));

    /// <summary>What may be declared of the one may be declared of the other.</summary>
    private static bool IsReadAs(Measure one, Measure other)
        => (one.Kind, one.IsProportion, one.Per, one.Maximum, one.Decimals, one.IsSigned) == (other.Kind, other.IsProportion, other.Per, other.Maximum, other.Decimals, other.IsSigned)
            && one.Values.SequenceEqual(other.Values)
            && one.WithoutClass.SequenceEqual(other.WithoutClass);
}
