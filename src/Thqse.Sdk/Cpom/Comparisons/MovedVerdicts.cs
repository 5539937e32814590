namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>Finds the verdicts that moved and which differences move them.</summary>
internal static class MovedVerdicts
{
    public static IReadOnlyList<MovedVerdict> Find(CpomEvaluation before, CpomEvaluation after, IReadOnlyList<ContractChange> changes)
    {
        var places = VerdictPlace.AllOf(before.Catalogue);
        return
        [
            .. from old in before.Indicators
               let now = after[old.Id]
               from place in places
               where !ComparedVerdict.Same(place.In(old), place.In(now))
               select Explained(old, now, place, [.. changes.Where(change => change.Concerns(old.Id))]),
        ];
    }

    private static MovedVerdict Explained(IndicatorEvaluation old, IndicatorEvaluation now, VerdictPlace place, ContractChange[] changes)
    {
        var before = place.In(old);
        var alone = changes.Where(change => !ComparedVerdict.Same(place.In(change.Alone[old.Id]), before)).ToArray();
        var because = alone.Length > 0 ? alone : changes;
        return MovedVerdict.Of(old, now, place, [.. because.Select(change => change.Difference)], onlyTogether: alone.Length == 0);
    }
}
