using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads the answers, each as its question wants it, also to questions that are not asked of the establishment: an answer outlives a correction of the beds.</summary>
internal static class AnswersReader
{
    /// <param name="root">The document.</param>
    /// <param name="questionnaire">The questionnaire answered.</param>
    /// <param name="diagnostics">Where problems are reported.</param>
    public static IReadOnlyDictionary<string, Answer> Read(JsonElement root, Questionnaire questionnaire, DiagnosticBag diagnostics)
    {
        var known = questionnaire.Questions.Select(question => question.Id).ToReadOnly();
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var member in root.ReadableMembers("answers"))
        {
            var path = JsonPath.Root.Child("answers").Child(member.Name);
            if (!questionnaire.TryGet(member.Name, out var question))
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownQuestion, path, member.Name, known);
            }
            else if (question.SameAs is { } other)
            {
                diagnostics.Add(DiagnosticCode.AnsweredElsewhere, path, member.Name, [other]);
            }
            else
            {
                answers[member.Name] = Answer(question, member.Value, path, diagnostics);
            }
        }

        return answers;
    }

    private static Answer Answer(Question question, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var isNotConcerned = element.Optional("notConcerned") is { ValueKind: JsonValueKind.True };
        var options = ChosenOptions.Read(question, element, path, diagnostics);
        var figure = GivenFigure.Read(question, element, path, diagnostics);
        if (isNotConcerned && !question.AllowsNotConcerned)
        {
            diagnostics.Add(DiagnosticCode.ImperativeNotConcerned, path.Child("notConcerned"), question.Id);
        }

        var state = isNotConcerned ? AnswerState.NotConcerned : options.Count > 0 || figure is not null ? AnswerState.Answered : AnswerState.Unanswered;
        return new Answer(state, isNotConcerned ? [] : options)
        {
            Figure = isNotConcerned ? null : figure,
            Justification = isNotConcerned ? element.ReadableText("justification") : null,
            Remark = element.ReadableText("remark"),
            Evidence = Array.AsReadOnly(element.ReadableTexts("evidence").Select(piece => piece.Text).ToArray()),
            Contributors = Array.AsReadOnly(element.ReadableTexts("contributors").Select(person => person.Text).ToArray()),
        };
    }
}
