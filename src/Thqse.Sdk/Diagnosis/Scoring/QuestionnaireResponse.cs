namespace Thqse.Sdk.Diagnosis;

/// <summary>The answers of one establishment to one version of a questionnaire. Immutable.</summary>
public sealed class QuestionnaireResponse
{
    private readonly IReadOnlyDictionary<string, Answer> answers;

    internal QuestionnaireResponse(Questionnaire questionnaire, Establishment establishment, IReadOnlyDictionary<string, Answer> answers)
    {
        Questionnaire = questionnaire;
        Establishment = establishment;
        Asked = questionnaire.AskedOf(establishment);
        this.answers = answers;
    }

    /// <summary>What is answered; never null.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Who answers; never null.</summary>
    public Establishment Establishment { get; }

    /// <summary>The questions asked of the establishment, in order.</summary>
    public IReadOnlyList<Question> Asked { get; }

    /// <summary>The answer to a question; unanswered when nothing was said. Never null.</summary>
    /// <param name="question">The identifier of the question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public Answer this[string question] => answers.TryGetValue(Guard.NotNull(question, nameof(question)), out var answer) ? answer : Answer.None;
}
