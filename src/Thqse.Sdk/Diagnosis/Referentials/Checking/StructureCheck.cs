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
            .. Duplicates("levels", referential.Levels.Select(level => level.Id)),
            .. Duplicates("questionnaires", referential.Questionnaires.Select(questionnaire => questionnaire.Id)),
            .. referential.Themes
                .Where(theme => !pillars.Contains(theme.Pillar))
                .Select(theme => new ReferentialFinding(ReferentialFindingCode.UnknownPillar, "themes/" + theme.Id, theme.Pillar)),
            .. pillars
                .Where(pillar => referential.Themes.All(theme => theme.Pillar != pillar))
                .Select(pillar => new ReferentialFinding(ReferentialFindingCode.EmptyPillar, "pillars", pillar)),
            .. referential.Levels
                .SelectMany(level => level.Gates.Select(gate => (level, gate.Pillar)))
                .Where(pair => pair.Pillar is not null && !pillars.Contains(pair.Pillar))
                .Select(pair => new ReferentialFinding(ReferentialFindingCode.UnknownPillar, "levels/" + pair.level.Id, pair.Pillar!)),
            .. referential.Levels
                .Zip(referential.Levels.Skip(1), (lower, upper) => (lower, upper))
                .Where(pair => pair.lower.From >= pair.upper.From)
                .Select(pair => new ReferentialFinding(ReferentialFindingCode.LevelsOutOfOrder, "levels", $"{pair.lower.Id}, {pair.upper.Id}")),
        ];
    }

    public static IEnumerable<ReferentialFinding> Duplicates(string place, IEnumerable<string> ids)
        => ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ReferentialFinding(ReferentialFindingCode.DuplicateId, place, group.Key));
}
