namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>Finds the verdicts that moved and which differences move them.</summary>
internal static class MovedVerdicts
{
    public static IReadOnlyList<MovedVerdict> Find(CpomEvaluation before, CpomEvaluation after, IReadOnlyList<ContractChange> changes)
    {
        var places = VerdictPlace.AllOf(before.Catalogue, after.Catalogue);
        return
        [
            .. from both in ComparedIndicator.AllOf(before, after)
               from place in places
               where !ComparedVerdict.Same(place.In(both.Before), place.In(both.After))
               select Explained(both, place, [.. changes.Where(change => change.Concerns(both.Id))]),
        ];
    }

    private static MovedVerdict Explained(ComparedIndicator both, VerdictPlace place, ContractChange[] changes)
    {
        var before = place.In(both.Before);
        var alone = changes.Where(change => change.Alone is { } evaluation && !ComparedVerdict.Same(place.In(evaluation.TryGet(both.Id, out var indicator) ? indicator : null), before)).ToArray();
        var because = alone.Length > 0 ? alone : changes;
        return MovedVerdict.Of(both, place, [.. because.Select(change => change.Difference)], onlyTogether: alone.Length == 0 && changes.Length > 1);
    }
}
