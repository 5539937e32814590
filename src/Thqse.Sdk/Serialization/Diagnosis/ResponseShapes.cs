using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a response document.</summary>
internal static class ResponseShapes
{
    private static readonly Shape Answer = new ObjectShape(
        Optional("options", new ListShape(Text) { Fewest = 1, HasDistinctTexts = true }, "The options chosen; several only where the question allows it."),
        Optional("notConcerned", Flag, "Whether the question does not concern the establishment; a justification says why."),
        Optional("justification", Text, "Why the question does not concern the establishment."),
        Optional("remark", Text, "What is said beside the answer."),
        Optional("evidence", Texts, "The pieces of evidence, such as names of files."),
        Optional("contributors", Texts, "Who took part in the answer."))
    {
        Rules = [new NotConcernedAnswer()],
    };

    public static readonly Shape Response = new ObjectShape(
        Required("format", new FormatShape(ResponseDocument.Format)),
        Required("questionnaire", Text, "The questionnaire answered, such as thqse-specimen/sanitary."),
        Optional("version", Text, "Its version; when absent, the one that is loaded."),
        Required("establishment", EstablishmentShapes.OfDiagnosis, "Who answers."),
        Optional("answers", new MapShape(Answer), "By question, what is answered."));
}
