namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>A question has a weight for everybody of whom it is asked, an imperative one counts for each of them, and what has parts has one that counts.</summary>
internal static class WeightCheck
{
    public static IEnumerable<ReferentialFinding> Run(Question question, string place, Referential referential)
    {
        if (question.IsImperative && (question.Weighting.Lowest == 0 || referential.Themes.Any(theme => theme.Id == question.Theme && theme.Weight == 0)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.ImperativeWithoutWeight, place, question.Id);
        }

        if (question.Weighting.IsSame)
        {
            yield break;
        }

        var (given, isByCategory) = (question.Weighting.Stated, question.Weighting.IsByCategory);
        var known = isByCategory ? referential.Categories.Select(category => category.ToString()).ToReadOnly() : SizeClasses.Codes;
        var asked = isByCategory && question.AskedOf.Categories.Count > 0 ? question.AskedOf.Categories.Select(category => category.ToString()) : known;
        foreach (var code in asked.Where(code => !given.ContainsKey(code)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.MissingWeight, place, code);
        }

        foreach (var code in given.Keys.Where(code => !known.Contains(code)))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.UnknownKind, place, code);
        }
    }

    /// <summary>Of a theme that counts, a question does. A question without weight informs; of nothing but such questions, no score follows.</summary>
    public static IEnumerable<ReferentialFinding> OfQuestionnaire(Questionnaire questionnaire)
    {
        var questions = questionnaire.Questions;
        return questions.Count == 0 ? []
            : questions.All(question => question.Weight == 0) ? [NothingCounts(questionnaire.Id, questionnaire.Id)]
            : from theme in questionnaire.Referential.Themes
              let own = questions.Where(question => question.Theme == theme.Id).ToArray()
              where theme.Weight > 0 && own.Length > 0 && own.All(question => question.Weight == 0)
              select NothingCounts(questionnaire.Id, theme.Id);
    }

    /// <summary>Of a whole a pillar counts, of a pillar that counts a theme, of a theme with parts one of these.</summary>
    public static IEnumerable<ReferentialFinding> OfStructure(Referential referential)
    {
        var themes = referential.Themes;
        var pillars = referential.Pillars;
        return (pillars.Count > 0 && pillars.All(pillar => pillar.Weight == 0) ? [NothingCounts("pillars", referential.Id)] : Array.Empty<ReferentialFinding>())
            .Concat(pillars.Where(pillar => pillar.Weight > 0 && IsWithoutWeight(themes.Where(theme => theme.Parent is null && theme.Pillar == pillar.Id))).Select(pillar => NothingCounts("pillars", pillar.Id)))
            .Concat(themes.Where(theme => theme.Weight > 0 && IsWithoutWeight(themes.Where(part => part.Parent == theme.Id))).Select(theme => NothingCounts("themes", theme.Id)));
    }

    private static bool IsWithoutWeight(IEnumerable<Theme> parts) => parts.Any() && parts.All(part => part.Weight == 0);

    private static ReferentialFinding NothingCounts(string place, string what) => new(ReferentialFindingCode.NothingCounts, place, what);
}
