using System.Globalization;

namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>Pillars, themes, levels, scales and questionnaires fit together.</summary>
internal static class StructureCheck
{
    public static IEnumerable<ReferentialFinding> Run(Referential referential) =>
    [
        .. Duplicates("pillars", referential.Pillars.Select(pillar => pillar.Id)),
        .. Duplicates("themes", referential.Themes.Select(theme => theme.Id)),
        .. Duplicates("scales", referential.Scales.Select(scale => scale.Id)),
        .. Duplicates("questionnaires", referential.Questionnaires.Select(questionnaire => questionnaire.Id)),
        .. referential.Scales.SelectMany(scale => Duplicates("scales/" + scale.Id, scale.Options.Select(option => option.Id))),
        .. ThemeTreeCheck.Run(referential),
        .. referential.Pillars
            .Where(pillar => referential.Themes.All(theme => theme.Pillar != pillar.Id))
            .Select(pillar => new ReferentialFinding(ReferentialFindingCode.EmptyPillar, "pillars", pillar.Id)),
        .. WeightCheck.OfStructure(referential),
        .. OfLevels(referential.Levels),
        .. OfGates(referential.Levels, referential),
        .. referential.Levels.SelectMany(level => OfLevel(level, referential)),
    ];

    /// <summary>Levels have identifiers of their own, and rise.</summary>
    public static IEnumerable<ReferentialFinding> OfLevels(IReadOnlyList<Level> levels) =>
    [
        .. Duplicates("levels", levels.Select(level => level.Id)),
        .. levels
            .Zip(levels.Skip(1), (lower, upper) => (lower, upper))
            .Where(pair => pair.lower.From >= pair.upper.From)
            .Select(pair => new ReferentialFinding(ReferentialFindingCode.LevelsOutOfOrder, "levels", $"{pair.lower.Id}, {pair.upper.Id}")),
    ];

    /// <summary>A gate is on a pillar or theme that is there: on another one, nobody would ever reach the level.</summary>
    public static IEnumerable<ReferentialFinding> OfGates(IEnumerable<Level> levels, Referential referential)
    {
        foreach (var (level, gate) in levels.SelectMany(level => level.Gates.Select(gate => (level, gate))))
        {
            if (gate.Pillar is { } pillar && referential.Pillars.All(each => each.Id != pillar))
            {
                yield return new ReferentialFinding(ReferentialFindingCode.UnknownPillar, "levels/" + level.Id, pillar);
            }

            if (gate.Theme is { } theme && referential.Themes.All(each => each.Id != theme))
            {
                yield return new ReferentialFinding(ReferentialFindingCode.UnknownTheme, "levels/" + level.Id, theme);
            }
        }
    }

    /// <summary>What a level or its gates ask, and would give to everybody.</summary>
    private static IEnumerable<ReferentialFinding> OfLevel(Level level, Referential referential)
    {
        var questions = referential.Questionnaires.SelectMany(questionnaire => questionnaire.Questions).ToArray();
        if (questions.Length > 0 && !questions.Any(question => question.IsImperative) && level.Gates.Any(gate => gate.Pillar is null && gate.Theme is null))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.GateWithoutImperative, "levels/" + level.Id, level.Id);
        }

        foreach (var number in level.Gates.SelectMany(gate => new[] { gate.Minimum, gate.Share }).Prepend(level.From).Where(number => number is > 0 and < 1))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.LooksLikeAFraction, "levels/" + level.Id, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static IEnumerable<ReferentialFinding> Duplicates(string place, IEnumerable<string> ids)
        => ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => new ReferentialFinding(ReferentialFindingCode.DuplicateId, place, group.Key));
}
