namespace Thqse.Sdk.Cooperation;

/// <summary>The check of a cooperation group by itself: what its data promise each other.</summary>
public static class CooperationCheck
{
    /// <summary>Checks a group: both languages, lines that the source has, a kind of member in every college, shares that follow from their envelopes.</summary>
    /// <param name="group">The group.</param>
    /// <returns>Everything that is odd; empty for a sound group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public static IReadOnlyList<CooperationFinding> Check(this CooperationGroup group)
    {
        Guard.NotNull(group, nameof(group));
        return Texts(group).Concat(Sources(group)).Concat(group.Colleges.SelectMany(college => OfCollege(group, college))).ToReadOnly();
    }

    private static IEnumerable<CooperationFinding> Texts(CooperationGroup group)
    {
        (string Place, LocalizedText Text)[] texts =
        [
            ("label", group.Label),
            ("notice", group.Notice),
            .. group.Colleges.Select(college => ("colleges/" + college.Id, college.Label)),
            .. group.Kinds.Select(kind => ("kinds/" + kind.Id, kind.Label)),
            .. group.Structures.Select(structure => ("structures/" + structure.Id, structure.Label)),
            .. group.Governance.Select(rule => ("governance/" + rule.Id, rule.Label)),
            .. LedgerTexts.Of(group.Ledger),
        ];
        return from each in texts
               from language in LedgerTexts.Missing(each.Text)
               select new CooperationFinding(CooperationFindingCode.MissingTranslation, each.Place, language);
    }

    private static IEnumerable<CooperationFinding> Sources(CooperationGroup group)
    {
        (string Place, SourceLines? Lines)[] quoted =
        [
            .. group.Colleges.Select(college => ("colleges/" + college.Id, college.Lines)),
            .. group.Kinds.Select(kind => ("kinds/" + kind.Id, kind.Lines)),
            .. group.Structures.Select(structure => ("structures/" + structure.Id, structure.Lines)),
            .. group.Governance.Select(rule => ("governance/" + rule.Id, rule.Lines)),
            .. group.Ledger.Select(reading => ("ledger/" + reading.Id, (SourceLines?)reading.Lines)),
        ];
        var last = group.Source?.Lines ?? 0;
        return from each in quoted
               from range in each.Lines?.Ranges ?? []
               where range.Last > last
               select new CooperationFinding(CooperationFindingCode.SourceOutside, each.Place, range.ToString());
    }

    private static IEnumerable<CooperationFinding> OfCollege(CooperationGroup group, College college)
    {
        var place = "colleges/" + college.Id;
        if (group.Kinds.All(kind => kind.College != college.Id))
        {
            yield return new CooperationFinding(CooperationFindingCode.EmptyCollege, place, college.Id);
        }

        var share = college.Capital;
        var isInferred = share.Envelope is not null || share.Members is not null || share.Confidence is not null;
        var inferred = share.Envelope is not null && share.Members is >= 1 and { } members && share.Confidence is not null ? share.Among(members) : null;
        if (isInferred && inferred != share.PerMember)
        {
            yield return new CooperationFinding(CooperationFindingCode.ShareNotInferred, place, FormattableString.Invariant($"{share.Envelope} / {share.Members} = {inferred}, {share.PerMember}"));
        }
    }
}
