using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// Makes a <see cref="QuestionnaireResponse"/> in code, from the rows of a database or the fields of a form. Whatever they hold is taken; when the response is built, everything that is wrong is told
/// at once, with the codes, places and words of a response document that says the same. Not for use by several threads.
/// </summary>
/// <remarks>Null is a mistake of the program and throws. An answer to a question that is not asked of the establishment is kept, and counts nowhere.</remarks>
[JsonConverter(typeof(NoJsonConverter<QuestionnaireResponseBuilder>))]
public sealed class QuestionnaireResponseBuilder
{
    private readonly Questionnaire questionnaire;
    private readonly Establishment? establishment;
    private readonly EstablishmentFields? fields;
    private readonly Dictionary<string, AnswerDraft> answers = new(StringComparer.Ordinal);

    /// <summary>Starts a response.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Who answers.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder(Questionnaire questionnaire, Establishment establishment)
    {
        this.questionnaire = Guard.NotNull(questionnaire, nameof(questionnaire));
        this.establishment = Guard.NotNull(establishment, nameof(establishment));
    }

    /// <summary>Starts a response of an establishment as a form or a row holds it.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Who answers; later changes of the fields change nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder(Questionnaire questionnaire, EstablishmentFields establishment)
    {
        this.questionnaire = Guard.NotNull(questionnaire, nameof(questionnaire));
        fields = Guard.NotNull(establishment, nameof(establishment)).Copy();
    }

    /// <summary>The questionnaire, who answers, and of how many questions something is said so far.</summary>
    public override string ToString() => FormattableString.Invariant($"builder of a response to {questionnaire.Id}, {establishment?.ToString() ?? fields!.ToString()}: {answers.Count} answers");

    /// <summary>Answers a question; a later answer, or that it does not concern the establishment, replaces it.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="options">The identifiers of the options chosen, right or wrong: one, or several where the question allows it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An option is null.</exception>
    public QuestionnaireResponseBuilder Choose(string question, params string[] options)
    {
        Of(question).Choose([.. Guard.NoNulls(options, nameof(options))]);
        return this;
    }

    /// <summary>Answers a question by a figure; a later answer, or that it does not concern the establishment, replaces it.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="figure">The percentage or the whole number, as the question asks, zero or more; another is told when the response is built.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public QuestionnaireResponseBuilder Give(string question, decimal figure)
    {
        Of(question).Give(figure);
        return this;
    }

    /// <summary>Says that a question does not concern the establishment; a later answer replaces it.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="justification">Why; blank is wrong.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder NotConcernedBy(string question, string justification)
    {
        Guard.NotNull(justification, nameof(justification));
        Of(question).TakeOut(justification);
        return this;
    }

    /// <summary>Says something beside the answer; a later remark replaces it. A remark alone is no answer.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="remark">The remark.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder Remark(string question, string remark)
    {
        Guard.NotNull(remark, nameof(remark));
        Of(question).Remark = remark;
        return this;
    }

    /// <summary>Attaches a piece of evidence to the answer.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="evidence">A name or a reference.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder Attach(string question, string evidence)
    {
        Guard.NotNull(evidence, nameof(evidence));
        Of(question).Evidence.Add(evidence);
        return this;
    }

    /// <summary>Names somebody who took part in the answer.</summary>
    /// <param name="question">The identifier of a question, right or wrong.</param>
    /// <param name="contributor">A name or a function.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public QuestionnaireResponseBuilder ContributedBy(string question, string contributor)
    {
        Guard.NotNull(contributor, nameof(contributor));
        Of(question).Contributors.Add(contributor);
        return this;
    }

    /// <summary>Makes the response from what was said so far, for a caller who takes a refused one for an error.</summary>
    /// <returns>The response; later calls on the builder do not change it.</returns>
    /// <exception cref="DiagnosticsException">Something is wrong; the exception holds everything that is.</exception>
    public QuestionnaireResponse Build() => TryBuild(out var response, out var diagnostics) ? response : throw new DiagnosticsException(diagnostics);

    /// <summary>Makes the response from what was said so far, or tells everything that is wrong with it.</summary>
    /// <param name="response">The response, which later calls on the builder do not change; null when something is wrong.</param>
    /// <param name="diagnostics">Everything that is wrong, each at its place in the document of such a response, without line and column; empty when nothing is.</param>
    /// <returns>Whether the response was made.</returns>
    public bool TryBuild([NotNullWhen(true)] out QuestionnaireResponse? response, out IReadOnlyList<Diagnostic> diagnostics)
    {
        IReadOnlyList<Diagnostic> ofFields = [];
        var who = establishment;
        if (fields is not null)
        {
            fields.TryBuild(out who, out ofFields);
        }

        var said = ResponseBuilding.Read(questionnaire, answers, out var ofAnswers);
        diagnostics = [.. ofFields, .. ofAnswers];
        response = diagnostics.Count == 0 ? new QuestionnaireResponse(questionnaire, who!, said) : null;
        return response is not null;
    }

    private AnswerDraft Of(string question)
    {
        Guard.NotNull(question, nameof(question));
        if (!answers.TryGetValue(question, out var draft))
        {
            answers[question] = draft = new AnswerDraft();
        }

        return draft;
    }
}
