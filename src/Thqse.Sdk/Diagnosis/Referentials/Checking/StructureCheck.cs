namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>Pillars, themes, levels and questionnaires fit together.</summary>
internal static class StructureCheck
{
    public static IEnumerable<ReferentialFinding> Run(Referential referential)
    {
        var pillars = referential.Pillars.Select(pillar => pillar.Id).ToArray();
        return
        [
            .. Duplicates("pillars", pillars),
            .. Duplicates("themes", referential.Themes.Select(theme => theme.Id)),
            .. Duplicates("questionnaires", referential.Questionnaires.Select(questionnaire => questionnaire.Id)),
            .. referential.Themes
                .Where(theme => !pillars.Contains(theme.Pillar))
                .Select(theme => new ReferentialFinding(ReferentialFindingCode.UnknownPillar, "themes/" + theme.Id, theme.Pillar)),
            .. pillars
                .Where(pillar => referential.Themes.All(theme => theme.Pillar != pillar))
                .Select(pillar => new ReferentialFinding(ReferentialFindingCode.EmptyPillar, "pillars", pillar)),
            .. OfLevels(referential.Levels),
            .. OfGates(referential.Levels, pillars),
        ];
    }

    /// <summary>Levels have identifiers of their own, and rise.</summary>
    public static IEnumerable<ReferentialFinding> OfLevels(IReadOnlyList<Level> levels) =>
    [
        .. Duplicates("levels", levels.Select(level => level.Id)),
        .. levels
            .Zip(levels.Skip(1), (lower, upper) => (lower, upper))
            .Where(pair => pair.lower.From >= pair.upper.From)
            .Select(pair => new ReferentialFinding(ReferentialFindingCode.LevelsOutOfOrder, "levels", $"{pair.lower.Id}, {pair.upper.Id}")),
    ];

    /// <summary>A gate is on a pillar that is there: on another one, nobody would ever reach the level.</summary>
    public static IEnumerable<ReferentialFinding> OfGates(IEnumerable<Level> levels, IReadOnlyCollection<string> pillars)
        => from level in levels
           from gate in level.Gates
           where gate.Pillar is not null && !pillars.Contains(gate.Pillar)
           select new ReferentialFinding(ReferentialFindingCode.UnknownPillar, "levels/" + level.Id, gate.Pillar!);

    public static IEnumerable<ReferentialFinding> Duplicates(string place, IEnumerable<string> ids)
        => ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ReferentialFinding(ReferentialFindingCode.DuplicateId, place, group.Key));
}
