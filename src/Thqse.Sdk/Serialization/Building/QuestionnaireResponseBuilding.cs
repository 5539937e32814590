namespace Thqse.Sdk.Diagnosis;

/// <summary>The way back from a response to a builder.</summary>
public static class QuestionnaireResponseBuilding
{
    /// <summary>A builder that was told all that the response says, to change some of it.</summary>
    /// <param name="response">The response, which stays as it is.</param>
    /// <returns>A builder, which makes a response that says the same until it is told more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static QuestionnaireResponseBuilder ToBuilder(this QuestionnaireResponse response)
    {
        Guard.NotNull(response, nameof(response));
        var builder = new QuestionnaireResponseBuilder(response.Questionnaire, response.Establishment);
        foreach (var question in response.Questionnaire.Questions.Where(question => question.SameAs is null))
        {
            Add(builder, question.Id, response[question.Id]);
        }

        return builder;
    }

    private static void Add(QuestionnaireResponseBuilder builder, string question, Answer answer)
    {
        if (answer.State == AnswerState.NotConcerned)
        {
            builder.NotConcernedBy(question, answer.Justification!);
        }
        else if (answer.Figure is { } figure)
        {
            builder.Give(question, figure);
        }
        else if (answer.Options.Count > 0)
        {
            builder.Choose(question, [.. answer.Options]);
        }

        if (answer.Remark is { } remark)
        {
            builder.Remark(question, remark);
        }

        foreach (var evidence in answer.Evidence)
        {
            builder.Attach(question, evidence);
        }

        foreach (var contributor in answer.Contributors)
        {
            builder.ContributedBy(question, contributor);
        }
    }
}
