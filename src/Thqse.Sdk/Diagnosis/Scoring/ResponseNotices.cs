using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Finds what of a response was accepted and should be looked at: who the establishment is, what was assumed of it, answers to what is not asked of it.</summary>
internal static class ResponseNotices
{
    private static readonly JsonPath Answers = JsonPath.Root.Child("answers");

    public static IReadOnlyList<Notice> Find(QuestionnaireResponse response)
        => OfActivities(response)
            .Concat(EstablishmentNotices.Of(response.Establishment))
            .Concat(response.NotAsked.Select(question => new Notice(NoticeCode.NotAsked, Answers.Child(question), question)))
            .ToReadOnly();

    /// <summary>The activities matter where a question is asked of some only.</summary>
    private static IEnumerable<Notice> OfActivities(QuestionnaireResponse response)
        => response.Questionnaire.Questions.Any(question => question.AskedOf.Activities != Activities.None) ? EstablishmentNotices.OfActivities(response.Establishment) : [];
}
