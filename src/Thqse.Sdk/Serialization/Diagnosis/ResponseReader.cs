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
        EstablishmentKindReader.Check(root, questionnaire, diagnostics);
        var answers = questionnaire is null ? null : AnswersReader.Read(root, questionnaire, diagnostics);
        return diagnostics.IsEmpty ? new QuestionnaireResponse(questionnaire!, EstablishmentKindReader.Read(root, questionnaire!), answers!) : null;
    }

    private static Questionnaire? Questionnaire(JsonElement root, IReadOnlyList<Referential> referentials, DiagnosticBag diagnostics)
    {
        if (root.ReadableText("questionnaire") is not { } id)
        {
            return null;
        }

        var known = referentials.SelectMany(referential => referential.Questionnaires).ToArray();
        var editions = known.Where(each => each.Id == id).ToArray();
        if (Editions.Latest(editions, each => each.Version) is not { } latest)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownQuestionnaire, JsonPath.Root.Child("questionnaire"), id, known.Select(each => each.Id).Distinct().ToArray());
            return null;
        }

        if (root.ReadableText("version") is not { } version)
        {
            return latest;
        }

        var questionnaire = Array.Find(editions, each => each.Version == version);
        if (questionnaire is null)
        {
            diagnostics.Add(DiagnosticCode.UnknownQuestionnaire, JsonPath.Root.Child("version"), version, [.. editions.Select(each => each.Version)]);
        }

        return questionnaire;
    }
}
