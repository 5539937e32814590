using System.Text;
using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Scoring;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Turns what a builder was told into answers by way of the document that says the same: so both are refused for the same reasons, in the same words.</summary>
internal static class ResponseBuilding
{
    private const string Answers = "answers";

    public static IReadOnlyDictionary<string, Answer> Read(Questionnaire questionnaire, IReadOnlyDictionary<string, AnswerDraft> drafts, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var found = new DiagnosticBag();
        using var document = Open(drafts, found);

        // Nobody has the text before their eyes: a line of it would lead nowhere.
        found.Text = null;
        IReadOnlyDictionary<string, Answer> answers = new Dictionary<string, Answer>();
        if (document is not null)
        {
            ResponseForms.AnswersShape.Check(document.RootElement.GetProperty(Answers), JsonPath.Root.Child(Answers), found);
            answers = AnswersReader.Read(document.RootElement, questionnaire, found);
        }

        diagnostics = found.ToList();
        return answers;
    }

    private static JsonDocument? Open(IReadOnlyDictionary<string, AnswerDraft> drafts, DiagnosticBag diagnostics)
    {
        using var buffer = new MemoryStream();
        try
        {
            using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
            writer.WriteStartObject();
            writer.WriteStartObject(Answers);
            foreach (var pair in drafts)
            {
                writer.WritePropertyName(DocumentTexts.Whole(pair.Key));
                Write(writer, pair.Value);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        catch (EncoderFallbackException)
        {
            diagnostics.Add(DiagnosticCode.MalformedJson, JsonPath.Root);
            return null;
        }

        return JsonText.Open(DocumentBytes.Of(buffer.ToArray(), limits: null), diagnostics);
    }

    private static void Write(Utf8JsonWriter writer, AnswerDraft draft)
    {
        writer.WriteStartObject();
        writer.WriteTexts(ChosenOptions.Member, draft is { State: AnswerState.Answered, Figure: null } ? draft.Options : null);
        writer.WriteExact(GivenFigure.Member, draft.Figure);
        if (draft.State == AnswerState.NotConcerned)
        {
            writer.WriteBoolean("notConcerned", true);
        }

        writer.WriteText("justification", draft.Justification);
        writer.WriteText("remark", draft.Remark);
        writer.WriteTexts("evidence", draft.Evidence.Count > 0 ? draft.Evidence : null);
        writer.WriteTexts("contributors", draft.Contributors.Count > 0 ? draft.Contributors : null);
        writer.WriteEndObject();
    }
}
