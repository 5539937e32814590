using Thqse.Sdk.Diagnosis.Merging;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Makes one response of those that colleagues filled in apart. A pure function: nothing is chosen where they differ.</summary>
public static class ResponseMerging
{
    /// <summary>
    /// Merges responses. What one alone answers is taken; what several answer alike is taken once. Where they choose different options or give different figures, or one says that the question does not
    /// concern them, the question stays unanswered and is listed. What one alone says of the establishment is taken; what they say differently is listed, and the first is taken. Different remarks and justifications are kept side by side; evidence and contributors are those of all.
    /// </summary>
    /// <param name="responses">The responses, at least one, to one version of a questionnaire and of one establishment.</param>
    /// <returns>The merged response and the conflicts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, there is no response, or <see cref="FindMismatch"/> finds one.</exception>
    public static MergedResponse Merge(IEnumerable<QuestionnaireResponse> responses)
    {
        var given = Guard.NoNulls(responses, nameof(responses));
        if (given.Length == 0)
        {
            throw new ArgumentException("Give at least one response.", nameof(responses));
        }

        if (FindMismatch(given) is { } mismatch)
        {
            throw new ArgumentException($"The response at place {mismatch.Place} cannot be merged with the first: {mismatch.Reason}.", nameof(responses));
        }

        var draft = new ResponseDraft(given[0].Questionnaire, EstablishmentMerging.Merge([.. given.Select(each => each.Establishment)]));
        var conflicts = new List<MergeConflict>();
        foreach (var question in given[0].Questionnaire.Questions.Where(question => question.SameAs is null))
        {
            var answers = given.Select((response, place) => new MergedAnswer(place, response[question.Id])).Where(each => !each.Answer.IsEmpty).ToArray();
            AddBeside(draft[question], answers);
            var decided = answers.Where(each => each.Answer.State != AnswerState.Unanswered).ToArray();
            if (decided.Select(each => Choice(each.Answer)).Distinct(StringComparer.Ordinal).Count() > 1)
            {
                conflicts.Add(new MergeConflict(question, decided.ToReadOnly()));
            }
            else if (decided.Length > 0)
            {
                Answer(draft[question], decided);
            }
        }

        return new MergedResponse(draft.ToResponse(), conflicts.ToReadOnly(), EstablishmentMerging.Conflicts([.. given.Select(each => each.Establishment)]));
    }

    /// <summary>Looks for a response that cannot be merged with the first.</summary>
    /// <param name="responses">The responses.</param>
    /// <returns>The first that differs, and why; null when all of them can be merged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static MergeMismatch? FindMismatch(IEnumerable<QuestionnaireResponse> responses)
    {
        var given = Guard.NoNulls(responses, nameof(responses));
        for (var place = 1; place < given.Length; place++)
        {
            if (Mismatch(given[0], given[place]) is { } reason)
            {
                return new MergeMismatch(reason, place);
            }
        }

        return null;
    }

    private static MergeMismatchReason? Mismatch(QuestionnaireResponse first, QuestionnaireResponse other)
        => first.Questionnaire != other.Questionnaire ? MergeMismatchReason.OtherQuestionnaire
            : !EstablishmentMerging.AreOne(first.Establishment, other.Establishment) ? MergeMismatchReason.OtherEstablishment
            : null;

    /// <summary>Options are a set: their order says nothing.</summary>
    private static string Choice(Answer answer) => answer.State == AnswerState.NotConcerned ? string.Empty
        : answer.Figure is { } figure ? FormattableString.Invariant($"{figure:G29}")
        : string.Join("\n", answer.Options.OrderBy(option => option, StringComparer.Ordinal));

    private static void Answer(AnswerDraft draft, MergedAnswer[] alike)
    {
        if (alike[0].Answer.State == AnswerState.NotConcerned)
        {
            draft.TakeOut(SideBySide(alike.Select(each => each.Answer.Justification)));
        }
        else if (alike[0].Answer.Figure is { } figure)
        {
            draft.Give(figure);
        }
        else
        {
            draft.Choose([.. alike[0].Answer.Options]);
        }
    }

    private static void AddBeside(AnswerDraft draft, MergedAnswer[] answers)
    {
        if (answers.Any(each => each.Answer.Remark is not null))
        {
            draft.Remark = SideBySide(answers.Select(each => each.Answer.Remark));
        }

        draft.Evidence.AddRange(answers.SelectMany(each => each.Answer.Evidence).Distinct(StringComparer.Ordinal));
        draft.Contributors.AddRange(answers.SelectMany(each => each.Answer.Contributors).Distinct(StringComparer.Ordinal));
    }

    private static string SideBySide(IEnumerable<string?> texts) => string.Join("\n", texts.OfType<string>().Distinct(StringComparer.Ordinal));
}
