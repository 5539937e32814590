namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>Questions can be asked, answered and scored.</summary>
internal static class QuestionCheck
{
    public static IEnumerable<ReferentialFinding> Run(Questionnaire questionnaire, HashSet<string>? indicators) =>
    [
        .. StructureCheck.Duplicates(questionnaire.Id, questionnaire.Questions.Select(question => question.Id)),
        .. questionnaire.Referential.Themes.SelectMany(theme => OfTheme(theme, questionnaire)),
        .. WeightCheck.OfQuestionnaire(questionnaire),
        .. questionnaire.Questions.SelectMany(question => Run(question, $"{questionnaire.Id}/{question.Id}", questionnaire, indicators)),
    ];

    private static IEnumerable<ReferentialFinding> OfTheme(Theme theme, Questionnaire questionnaire)
    {
        var questions = questionnaire.Questions.Where(question => question.Theme == theme.Id).ToArray();
        var hasParts = questionnaire.Referential.Themes.Any(part => part.Parent == theme.Id);
        if (questions.Length == 0 && !hasParts)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.EmptyTheme, questionnaire.Id, theme.Id);
        }

        if (questions.Length > 0 && hasParts)
        {
            yield return new ReferentialFinding(ReferentialFindingCode.QuestionsBesideThemes, $"{questionnaire.Id}/{questions[0].Id}", theme.Id);
        }

        if (questions.Any(question => question.Weight > 0 && AnswerCheck.CanBeScored(question)) && questions.All(question => question.Weight == 0 || question.IsBeyondMaximum))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.OnlyBonuses, questionnaire.Id, theme.Id);
        }
    }

    private static IEnumerable<ReferentialFinding> Run(Question question, string place, Questionnaire questionnaire, HashSet<string>? indicators)
    {
        var referential = questionnaire.Referential;
        foreach (var finding in AnswerCheck.Run(question, place, questionnaire).Concat(ConditionCheck.Run(question, place, questionnaire)).Concat(WeightCheck.Run(question, place, referential)))
        {
            yield return finding;
        }

        if (referential.Themes.All(theme => theme.Id != question.Theme))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownTheme, place, question.Theme);
        }

        foreach (var indicator in question.Indicators.Where(indicator => indicators?.Contains(indicator) == false))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownIndicator, place, indicator);
        }
    }
}
