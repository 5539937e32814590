namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>Questions can be asked, answered and scored.</summary>
internal static class QuestionCheck
{
    public static IEnumerable<ReferentialFinding> Run(Questionnaire questionnaire, HashSet<string>? indicators)
    {
        var themes = questionnaire.Referential.Themes;
        return
        [
            .. StructureCheck.Duplicates(questionnaire.Id, questionnaire.Questions.Select(question => question.Id)),
            .. themes
                .Where(theme => questionnaire.Questions.All(question => question.Theme != theme.Id))
                .Select(theme => new ReferentialFinding(ReferentialFindingCode.EmptyTheme, questionnaire.Id, theme.Id)),
            .. questionnaire.Questions.SelectMany(question => Run(question, $"{questionnaire.Id}/{question.Id}", themes, indicators)),
        ];
    }

    private static IEnumerable<ReferentialFinding> Run(Question question, string place, IReadOnlyList<Theme> themes, HashSet<string>? indicators)
    {
        foreach (var duplicate in StructureCheck.Duplicates(place, question.Options.Select(option => option.Id)))
        {
            yield return duplicate;
        }

        if (themes.All(theme => theme.Id != question.Theme))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownTheme, place, question.Theme);
        }

        if (question.Options.Count < 2)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.TooFewOptions, place, FormattableString.Invariant($"{question.Options.Count}"));
        }
        else if (question.BestPoints <= question.Options.Min(option => option.Points))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.NothingToGain, place, FormattableString.Invariant($"{question.BestPoints}"));
        }

        if (question.AskedOf is { MinBeds: { } fewest, MaxBeds: { } most } && fewest > most)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.AskedOfNobody, place, FormattableString.Invariant($"{fewest} > {most}"));
        }

        if (question.IsImperative && (question.Weight == 0 || themes.Any(theme => theme.Id == question.Theme && theme.Weight == 0)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.ImperativeWithoutWeight, place, question.Id);
        }

        foreach (var indicator in question.Indicators.Where(indicator => indicators?.Contains(indicator) == false))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownIndicator, place, indicator);
        }
    }
}
