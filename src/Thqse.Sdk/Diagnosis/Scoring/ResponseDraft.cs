namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>A response while it is being made, of what is known to be right.</summary>
internal sealed class ResponseDraft(Questionnaire questionnaire, Establishment establishment)
{
    private readonly Dictionary<string, AnswerDraft> drafts = new(StringComparer.Ordinal);

    /// <summary>A response in which nothing is said.</summary>
    public static QuestionnaireResponse Empty(Questionnaire questionnaire, Establishment establishment) => new ResponseDraft(questionnaire, establishment).ToResponse();

    /// <summary>What is said of a question.</summary>
    public AnswerDraft this[Question question]
    {
        get
        {
            if (!drafts.TryGetValue(question.Id, out var draft))
            {
                drafts[question.Id] = draft = new AnswerDraft();
            }

            return draft;
        }
    }

    public QuestionnaireResponse ToResponse() => new(questionnaire, establishment, drafts.ToDictionary(draft => draft.Key, draft => draft.Value.ToAnswer(), StringComparer.Ordinal));
}
