using System.Diagnostics.CodeAnalysis;

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
        var asked = new HashSet<string>(Asked.Select(question => question.Id), StringComparer.Ordinal);
        NotAsked = questionnaire.Questions.Select(question => question.Id).Where(id => !asked.Contains(id) && !this[id].IsEmpty).Distinct().ToReadOnly();
    }

    /// <summary>What is answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Who answers.</summary>
    public Establishment Establishment { get; }

    /// <summary>The questions asked of the establishment, in order.</summary>
    public IReadOnlyList<Question> Asked { get; }

    /// <summary>
    /// The identifiers of the questions that are answered and not asked of the establishment, in order: from before its size, its category or its activities were corrected.
    /// Such answers are kept, and count nowhere. May be empty.
    /// </summary>
    public IReadOnlyList<string> NotAsked { get; }

    /// <summary>The answer to a question of the questionnaire; unanswered when nothing was said.</summary>
    /// <param name="question">The identifier of the question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question; the message names it and the version.</exception>
    public Answer this[string question] => answers.TryGetValue(Questionnaire[Guard.NotNull(question, nameof(question))].Id, out var answer) ? answer : Answer.None;

    /// <summary>The answer to a question, if the questionnaire has it.</summary>
    /// <param name="question">The identifier of the question; null gives false.</param>
    /// <param name="answer">The answer, unanswered when nothing was said; null when there is no such question.</param>
    /// <returns>Whether the questionnaire has the question.</returns>
    public bool TryGet(string? question, [NotNullWhen(true)] out Answer? answer)
    {
        answer = Questionnaire.TryGet(question, out var known) ? this[known.Id] : null;
        return answer is not null;
    }
}
