using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>The shape of a response document.</summary>
internal static class ResponseShapes
{
    private static readonly Shape Answer = new ObjectShape(
        Optional("options", Texts),
        Optional("notConcerned", Flag),
        Optional("justification", Text),
        Optional("remark", Text),
        Optional("evidence", Texts),
        Optional("contributors", Texts));

    public static readonly Shape Response = new ObjectShape(
        Required("format", DocumentShapes.Format(ResponseDocument.Format)),
        Required("questionnaire", Text),
        Optional("version", Text),
        Required("establishment", EstablishmentShapes.OfDiagnosis),
        Optional("answers", new MapShape(Answer)));
}
