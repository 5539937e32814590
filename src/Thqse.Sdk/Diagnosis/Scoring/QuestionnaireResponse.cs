using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The answers of one establishment to one version of a questionnaire. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<QuestionnaireResponse>))]
public sealed class QuestionnaireResponse
{
    private readonly IReadOnlyDictionary<string, Answer> answers;
    private readonly HashSet<string> pending;
    private readonly Lazy<IReadOnlyList<Notice>> notices;

    internal QuestionnaireResponse(Questionnaire questionnaire, Establishment establishment, IReadOnlyDictionary<string, Answer> answers)
    {
        notices = new Lazy<IReadOnlyList<Notice>>(() => ResponseNotices.Find(this));
        Questionnaire = questionnaire;
        Establishment = establishment;
        this.answers = answers;
        var asked = new AskedQuestions(questionnaire, establishment, question => this[question.Id]);
        Asked = asked.All;
        MayBeAsked = asked.Pending;
        pending = new HashSet<string>(MayBeAsked.Select(question => question.Id), StringComparer.Ordinal);
        var served = new HashSet<string>(Asked.Select(question => question.AnsweredAs), StringComparer.Ordinal);
        NotAsked = questionnaire.Questions.Select(question => question.Id).Where(id => !served.Contains(id) && answers.TryGetValue(id, out var answer) && !answer.IsEmpty).Distinct().ToReadOnly();
    }

    /// <summary>What is answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Who answers.</summary>
    public Establishment Establishment { get; }

    /// <summary>The questions asked of the establishment, in order, with those that a missing answer may still bring in.</summary>
    public IReadOnlyList<Question> Asked { get; }

    /// <summary>Those of <see cref="Asked"/> of which a missing answer decides whether they are asked; until it is given, they count as unanswered. May be empty.</summary>
    public IReadOnlyList<Question> MayBeAsked { get; }

    /// <summary>
    /// The identifiers of the questions that are answered and not asked of the establishment, in order: from before its size, its category, its activities or an answer
    /// on which they depend were corrected. Such answers are kept, and count nowhere. May be empty.
    /// </summary>
    public IReadOnlyList<string> NotAsked { get; }

    /// <summary>What was accepted and looks odd, or was taken as said: the department and the size class of the establishment, activities that were assumed, answers that are not asked for. None changes a score; may be empty.</summary>
    public IReadOnlyList<Notice> Notices => notices.Value;

    /// <summary>The answer to a question, that of the other question where it has the same; unanswered when nothing was said.</summary>
    /// <param name="question">The identifier of the question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question; the message names it and the version.</exception>
    public Answer this[string question] => answers.TryGetValue(Questionnaire[Guard.NotNull(question, nameof(question))].AnsweredAs, out var answer) ? answer : Answer.None;

    /// <summary>The answer to a question, if the questionnaire has it.</summary>
    /// <param name="question">The identifier of the question; null gives false.</param>
    /// <param name="answer">The answer, unanswered when nothing was said; null when there is no such question.</param>
    /// <returns>Whether the questionnaire has the question.</returns>
    public bool TryGet(string? question, [NotNullWhen(true)] out Answer? answer)
    {
        answer = Questionnaire.TryGet(question, out var known) ? this[known.Id] : null;
        return answer is not null;
    }

    /// <summary>The questionnaire and who answers.</summary>
    public override string ToString() => $"{Questionnaire.Id} {Questionnaire.Version}, {Establishment}";

    internal bool IsPending(Question question) => pending.Contains(question.Id);

    /// <summary>The response with one question answered at its best.</summary>
    internal QuestionnaireResponse AtBest(string question)
    {
        var better = answers.ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal);
        better[question] = Answer.Best(Questionnaire[question]);
        return new QuestionnaireResponse(Questionnaire, Establishment, better);
    }
}
