namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Which questions of a questionnaire are asked of an establishment that has answered some: those that concern its kind, and that its answers bring in or may still bring in.</summary>
internal sealed class AskingRules
{
    private const int None = -1;
    private readonly int[] conditions;
    private readonly int[] sharing;

    public AskingRules(IReadOnlyList<Question> questions)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = questions.Count - 1; place >= 0; place--)
        {
            // Of two with one identifier, which the check of the referential reports, the first is meant.
            places[questions[place].Id] = place;
        }

        conditions = Array.ConvertAll(questions.ToArray(), question => PlaceOf(question.AskedIf?.Question));
        sharing = Array.ConvertAll(questions.ToArray(), question => PlaceOf(question.SameAs));

        int PlaceOf(string? id) => id is not null && places.TryGetValue(id, out var place) ? place : None;
    }

    /// <summary>Finds of each question whether it is asked.</summary>
    /// <param name="concerns">Whether each question is asked of the kind of establishment.</param>
    /// <param name="answers">What is answered.</param>
    /// <param name="found">Where it is put, by the place of the question.</param>
    public void Find(bool[] concerns, IGivenAnswers answers, Asking[] found)
    {
        for (var question = 0; question < found.Length; question++)
        {
            found[question] = !concerns[question] ? Asking.No : conditions[question] == None && sharing[question] == None ? Asking.Yes : Asking.Unknown;
        }

        for (var question = 0; question < found.Length; question++)
        {
            if (found[question] == Asking.Unknown)
            {
                Of(question, answers, found);
            }
        }
    }

    private Asking Of(int question, IGivenAnswers answers, Asking[] found)
    {
        if (found[question] == Asking.Unknown)
        {
            // Where conditions go round, which the check of the referential reports, a question does not wait for itself.
            found[question] = Asking.Yes;
            found[question] = Both(After(question, answers, found), Sharing(question, answers, found));
        }

        return found[question];
    }

    private static Asking Both(Asking one, Asking other)
        => one == Asking.No || other == Asking.No ? Asking.No : one == Asking.NotKnown || other == Asking.NotKnown ? Asking.NotKnown : Asking.Yes;

    /// <summary>Who is not asked the question where the answer is given has none.</summary>
    private Asking Sharing(int question, IGivenAnswers answers, Asking[] found)
        => sharing[question] == None ? Asking.Yes : Of(sharing[question], answers, found);

    /// <summary>A condition on a question that is not asked, or does not concern, does not hold: there is no answer by an option.</summary>
    private Asking After(int question, IGivenAnswers answers, Asking[] found)
    {
        var source = conditions[question];
        if (source == None)
        {
            return Asking.Yes;
        }

        var (asked, state) = (Of(source, answers, found), answers.StateOf(source));
        return asked == Asking.No || state == AnswerState.NotConcerned ? Asking.No
            : state == AnswerState.Unanswered ? Asking.NotKnown
            : answers.Holds(source, question) ? asked
            : Asking.No;
    }
}
