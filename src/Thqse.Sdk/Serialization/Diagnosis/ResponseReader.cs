using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads a response in two steps: the shape of the document, then what only the questionnaire can tell.</summary>
internal static class ResponseReader
{
    public static ResponseReadResult Read(DocumentBytes bytes, IReadOnlyList<Referential> referentials)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        var response = document is null ? null : Read(document.RootElement, referentials, diagnostics);
        return new ResponseReadResult(response, diagnostics.ToList());
    }

    /// <summary>The response; null when there is a diagnostic.</summary>
    public static QuestionnaireResponse? Read(JsonElement root, IReadOnlyList<Referential> referentials, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, ResponseDocument.Format, diagnostics))
        {
            return null;
        }

        ResponseForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        var questionnaire = Questionnaire(root, referentials, diagnostics);
        var answers = questionnaire is null ? null : AnswersReader.Read(root, questionnaire, diagnostics);
        return diagnostics.IsEmpty ? new QuestionnaireResponse(questionnaire!, EstablishmentReader.Establishment(root), answers!) : null;
    }

    private static Questionnaire? Questionnaire(JsonElement root, IReadOnlyList<Referential> referentials, DiagnosticBag diagnostics)
    {
        if (root.ReadableText("questionnaire") is not { } id)
        {
            return null;
        }

        var known = referentials.SelectMany(referential => referential.Questionnaires).ToArray();
        if (known.FirstOrDefault(each => each.Id == id) is not { } questionnaire)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownQuestionnaire, JsonPath.Root.Child("questionnaire"), id, known.Select(each => each.Id).ToArray());
            return null;
        }

        if (root.ReadableText("version") is { } version && version != questionnaire.Version)
        {
            diagnostics.Add(DiagnosticCode.UnknownQuestionnaire, JsonPath.Root.Child("version"), version, [questionnaire.Version]);
            return null;
        }

        return questionnaire;
    }
}
