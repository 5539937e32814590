using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Makes a <see cref="QuestionnaireResponse"/> in code. Every mistake throws at once. Not for use by several threads.</summary>
[JsonConverter(typeof(NoJsonConverter<QuestionnaireResponseBuilder>))]
public sealed class QuestionnaireResponseBuilder
{
    private readonly Questionnaire questionnaire;
    private readonly Establishment establishment;
    private readonly Dictionary<string, AnswerDraft> drafts = new(StringComparer.Ordinal);

    /// <summary>Starts a response.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Who answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder(Questionnaire questionnaire, Establishment establishment)
    {
        this.questionnaire = Guard.NotNull(questionnaire, nameof(questionnaire));
        this.establishment = Guard.NotNull(establishment, nameof(establishment));
    }

    /// <summary>The questionnaire, who answers, and how many questions have an answer so far.</summary>
    public override string ToString() => FormattableString.Invariant($"builder of a response to {questionnaire.Id}, {establishment}: {drafts.Count} answers");

    /// <summary>Answers a question; a later answer, or that it does not concern the establishment, replaces it.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="options">The options chosen: one, or several where the question allows it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The question has no such option, takes one option only, or one that stands alone is chosen with another; it is answered by a figure, or under another question; or an option is null.</exception>
    public QuestionnaireResponseBuilder Choose(string question, params string[] options)
    {
        var chosen = Guard.NoNulls(options, nameof(options));
        var known = Answered(question);
        if (known.Figure is not null)
        {
            throw new ArgumentException($"{question} is answered by a figure.", nameof(question));
        }

        if (chosen.Length == 0 || chosen.Distinct(StringComparer.Ordinal).Count() != chosen.Length || (chosen.Length > 1 && !known.IsMultiple))
        {
            throw new ArgumentException($"{question} takes {(known.IsMultiple ? "one or several different options" : "one option")}.", nameof(options));
        }

        if (chosen.FirstOrDefault(option => known.FindOption(option) is null) is { } unknown)
        {
            throw new ArgumentException(
                $"{question} has no option '{unknown}'; it has: {string.Join(", ", known.Options.Select(option => option.Id))}.", nameof(options));
        }

        if (chosen.Length > 1 && chosen.FirstOrDefault(option => known.FindOption(option)!.IsExclusive) is { } exclusive)
        {
            throw new ArgumentException($"Option '{exclusive}' of {question} stands alone.", nameof(options));
        }

        Draft(known).Choose(chosen);
        return this;
    }

    /// <summary>Answers a question by a figure; a later answer, or that it does not concern the establishment, replaces it.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="figure">The percentage or the whole number, as the question asks, zero or more.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">The question is answered by options, or under another question.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The figure is not one that the question takes, see <see cref="FigureAnswer.PointsOf"/>.</exception>
    public QuestionnaireResponseBuilder Give(string question, decimal figure)
    {
        var known = Answered(question);
        if (known.Figure is null)
        {
            throw new ArgumentException($"{question} is answered by options: {string.Join(", ", known.Options.Select(option => option.Id))}.", nameof(question));
        }

        known.Figure.PointsOf(figure);
        Draft(known).Give(figure);
        return this;
    }

    /// <summary>Says that a question does not concern the establishment; a later answer replaces it.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="justification">Why, not blank.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">The question concerns everybody, or is answered under another one, or the justification is null or blank.</exception>
    public QuestionnaireResponseBuilder NotConcernedBy(string question, string justification)
    {
        Guard.NotBlank(justification, nameof(justification));
        var known = Answered(question);
        if (!known.AllowsNotConcerned)
        {
            throw new ArgumentException($"{question} concerns everybody.", nameof(question));
        }

        Draft(known).TakeOut(justification);
        return this;
    }

    /// <summary>Says something beside the answer; a later remark replaces it. A remark alone is no answer.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="remark">The remark.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The question has the answer of another one.</exception>
    public QuestionnaireResponseBuilder Remark(string question, string remark)
    {
        Guard.NotNull(remark, nameof(remark));
        Draft(Answered(question)).Remark = remark;
        return this;
    }

    /// <summary>Attaches a piece of evidence to the answer.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="evidence">A name or a reference.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The question has the answer of another one.</exception>
    public QuestionnaireResponseBuilder Attach(string question, string evidence)
    {
        Guard.NotNull(evidence, nameof(evidence));
        Draft(Answered(question)).Evidence.Add(evidence);
        return this;
    }

    /// <summary>Names somebody who took part in the answer.</summary>
    /// <param name="question">The identifier of a question; an answer to one that is not asked of the establishment is kept and counts nowhere.</param>
    /// <param name="contributor">A name or a function.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The questionnaire has no such question.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The question has the answer of another one.</exception>
    public QuestionnaireResponseBuilder ContributedBy(string question, string contributor)
    {
        Guard.NotNull(contributor, nameof(contributor));
        Draft(Answered(question)).Contributors.Add(contributor);
        return this;
    }

    /// <summary>Makes the response from what was said so far.</summary>
    /// <returns>The response; later calls on the builder do not change it.</returns>
    public QuestionnaireResponse Build()
        => new(questionnaire, establishment, drafts.ToDictionary(draft => draft.Key, draft => draft.Value.ToAnswer(), StringComparer.Ordinal));

    private AnswerDraft Draft(Question question)
    {
        if (!drafts.TryGetValue(question.Id, out var draft))
        {
            drafts[question.Id] = draft = new AnswerDraft();
        }

        return draft;
    }

    /// <summary>A question that is answered itself.</summary>
    private Question Answered(string question)
    {
        var known = Known(question);
        return known.SameAs is null ? known : throw new ArgumentException($"{question} has the answer of {known.SameAs}: answer that one.", nameof(question));
    }

    private Question Known(string question) => questionnaire[Guard.NotNull(question, nameof(question))];
}
