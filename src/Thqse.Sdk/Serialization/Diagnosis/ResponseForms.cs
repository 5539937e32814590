using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The response document: questions of which nothing is said are left out. What only the questionnaire can tell is read by <see cref="AnswersReader"/>.</summary>
internal static class ResponseForms
{
    /// <summary>A question that does not concern the establishment is not answered, and a justification says why.</summary>
    private static readonly ObjectRule Answered = new WhenThen(
        MemberIs.Boolean("notConcerned", true),
        new MemberIsThere("justification", DiagnosticCode.JustificationRequired),
        new MemberIsAbsent("options", DiagnosticCode.AnsweredNotConcerned),
        new MemberIsAbsent(GivenFigure.Member, DiagnosticCode.AnsweredNotConcerned));

    private static readonly ObjectForm<Answer> Answer = new(
    [
        OptionalList("options", List(Text, new ListShape(CommonShapes.Text) { Fewest = 1, HasDistinctTexts = true }), (Answer answer) => answer.Options)
            .Meaning("The options chosen; several only where the question allows it."),
        OptionalValue(GivenFigure.Member, Number, (Answer answer) => answer.Figure).Meaning("The figure, where one answers: a percentage or a whole number."),
        OptionalValue("notConcerned", Flag, (Answer answer) => answer.State == AnswerState.NotConcerned ? true : null)
            .Meaning("Whether the question does not concern the establishment; a justification says why."),
        Optional("justification", Text, (Answer answer) => answer.Justification).Meaning("Why the question does not concern the establishment."),
        Optional("remark", Text, (Answer answer) => answer.Remark).Meaning("What is said beside the answer."),
        OptionalList("evidence", Texts, (Answer answer) => answer.Evidence).Meaning("The pieces of evidence, such as names of files."),
        OptionalList("contributors", Texts, (Answer answer) => answer.Contributors).Meaning("Who took part in the answer."),
    ], rules: [Answered]);

    /// <summary>By question, what is answered.</summary>
    public static readonly Shape AnswersShape = new MapShape(Answer.Shape);

    private static readonly Form<QuestionnaireResponse> Answers = new(
        AnswersShape,
        (writer, response, language) =>
        {
            writer.WriteStartObject();
            foreach (var question in response.Questionnaire.Questions.Where(question => question.SameAs is null))
            {
                if (response[question.Id] is { IsEmpty: false } answer)
                {
                    writer.WritePropertyName(question.Id);
                    Answer.Write(writer, answer, language);
                }
            }

            writer.WriteEndObject();
        });

    public static readonly ObjectForm<QuestionnaireResponse> Document = new(
    [
        Format<QuestionnaireResponse>(ResponseDocument.Format),
        Required("questionnaire", Text, (QuestionnaireResponse response) => response.Questionnaire.Id).Meaning("The questionnaire answered, such as thqse-specimen/sanitary."),
        Optional("version", Text, (QuestionnaireResponse response) => response.Questionnaire.Version).Meaning("Its version; when absent, the latest that is loaded."),
        Required("establishment", EstablishmentForms.OfResponse, (QuestionnaireResponse response) => response.Establishment).Meaning("Who answers."),
        Optional("answers", Answers, (QuestionnaireResponse response) => response).Meaning("By question, what is answered."),
    ]);
}
