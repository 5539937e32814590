namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Which questions are asked of an establishment that has answered some: those that concern its kind, and that its answers bring in or may still bring in.</summary>
internal sealed class AskedQuestions
{
    private readonly Questionnaire questionnaire;
    private readonly Establishment establishment;
    private readonly Func<Question, Answer> answer;
    private readonly Dictionary<string, Asking> found = new(StringComparer.Ordinal);

    public AskedQuestions(Questionnaire questionnaire, Establishment establishment, Func<Question, Answer> answer)
    {
        this.questionnaire = questionnaire;
        this.establishment = establishment;
        this.answer = answer;
        All = questionnaire.Questions.Where(question => Of(question) != Asking.No).ToReadOnly();
        Pending = All.Where(question => Of(question) == Asking.NotKnown).ToReadOnly();
    }

    private enum Asking
    {
        No,
        Yes,
        NotKnown,
    }

    /// <summary>Those that are asked, and those that may be, in order.</summary>
    public IReadOnlyList<Question> All { get; }

    /// <summary>Those of which a missing answer decides.</summary>
    public IReadOnlyList<Question> Pending { get; }

    private Asking Of(Question question)
    {
        if (!found.TryGetValue(question.Id, out var asking))
        {
            // Where conditions go round, which the check of the referential reports, a question does not wait for itself.
            found[question.Id] = Asking.Yes;
            found[question.Id] = asking = question.AskedOf.Includes(establishment) ? Both(After(question.AskedIf), Sharing(question.SameAs)) : Asking.No;
        }

        return asking;
    }

    private static Asking Both(Asking one, Asking other)
        => one == Asking.No || other == Asking.No ? Asking.No : one == Asking.NotKnown || other == Asking.NotKnown ? Asking.NotKnown : Asking.Yes;

    /// <summary>Who is not asked the question where the answer is given has none.</summary>
    private Asking Sharing(string? sameAs) => questionnaire.TryGet(sameAs, out var source) ? Of(source) : Asking.Yes;

    /// <summary>A condition on a question that is not asked, or does not concern, does not hold: there is no answer by an option.</summary>
    private Asking After(AskedIf? condition)
    {
        if (condition is null || !questionnaire.TryGet(condition.Question, out var source))
        {
            return Asking.Yes;
        }

        var (asked, given) = (Of(source), answer(source));
        return asked == Asking.No || given.State == AnswerState.NotConcerned ? Asking.No
            : given.State == AnswerState.Unanswered ? Asking.NotKnown
            : condition.Holds(given.Options) ? asked
            : Asking.No;
    }
}
