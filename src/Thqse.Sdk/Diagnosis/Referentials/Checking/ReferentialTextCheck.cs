namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>French and English are both present wherever a person reads.</summary>
internal static class ReferentialTextCheck
{
    public static IEnumerable<ReferentialFinding> Run(Referential referential)
        => Texts(referential).SelectMany(item => Missing(item.Place, item.Text));

    private static IEnumerable<(string Place, LocalizedText? Text)> Texts(Referential referential) =>
    [
        ("label", referential.Label),
        ("notice", referential.Notice),
        .. referential.Pillars.Select(pillar => ("pillars/" + pillar.Id, (LocalizedText?)pillar.Label)),
        .. referential.Themes.Select(theme => ("themes/" + theme.Id, (LocalizedText?)theme.Label)),
        .. referential.Scales.SelectMany(scale => scale.Options.Select(option => ($"scales/{scale.Id}/{option.Id}", (LocalizedText?)option.Label))),
        .. referential.Levels.Select(level => ("levels/" + level.Id, (LocalizedText?)level.Label)),
        .. referential.Questionnaires.Select(questionnaire => (questionnaire.Id, (LocalizedText?)questionnaire.Label)),
        .. referential.Questionnaires.SelectMany(questionnaire => questionnaire.Questions.SelectMany(question => Texts($"{questionnaire.Id}/{question.Id}", question))),
    ];

    private static IEnumerable<(string Place, LocalizedText? Text)> Texts(string place, Question question) =>
    [
        (place, question.Text),
        (place + "/evidence", question.Evidence),
        (place + "/unit", question.SameAs is null ? question.Figure?.Unit : null),
        .. (question.SameAs is null && question.Scale is null ? question.Options : []).Select(option => ($"{place}/{option.Id}", (LocalizedText?)option.Label)),
    ];

    private static IEnumerable<ReferentialFinding> Missing(string place, LocalizedText? text)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text.French))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.MissingTranslation, place, "fr");
        }

        if (text is not null && string.IsNullOrWhiteSpace(text.English))
        {
            yield return new ReferentialFinding(ReferentialFindingCode.MissingTranslation, place, "en");
        }
    }
}
