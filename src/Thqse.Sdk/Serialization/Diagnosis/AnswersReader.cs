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
            if (questionnaire.TryGet(member.Name, out var question))
            {
                answers[member.Name] = Answer(question, member.Value, path, diagnostics);
            }
            else
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownQuestion, path, member.Name, known);
            }
        }

        return answers;
    }

    private static Answer Answer(Question question, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var isNotConcerned = element.Optional("notConcerned") is { ValueKind: JsonValueKind.True };
        var options = Options(question, element, path, diagnostics);
        if (isNotConcerned && question.IsImperative)
        {
            diagnostics.Add(DiagnosticCode.ImperativeNotConcerned, path.Child("notConcerned"), question.Id);
        }

        var state = isNotConcerned ? AnswerState.NotConcerned : options.Count > 0 ? AnswerState.Answered : AnswerState.Unanswered;
        return new Answer(state, isNotConcerned ? [] : options)
        {
            Justification = isNotConcerned ? element.ReadableText("justification") : null,
            Remark = element.ReadableText("remark"),
            Evidence = Array.AsReadOnly(element.ReadableTexts("evidence").Select(piece => piece.Text).ToArray()),
            Contributors = Array.AsReadOnly(element.ReadableTexts("contributors").Select(person => person.Text).ToArray()),
        };
    }

    private static IReadOnlyList<string> Options(Question question, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var at = path.Child("options");
        var known = question.Options.Select(each => each.Id).ToReadOnly();
        var chosen = new List<string>();
        foreach (var (option, index) in element.ReadableTexts("options"))
        {
            if (question.FindOption(option) is null)
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownAnswerOption, at.Child(index), option, known);
            }
            else if (!chosen.Contains(option))
            {
                chosen.Add(option);
            }
        }

        if (chosen.Count > 1 && !question.IsMultiple)
        {
            diagnostics.Add(DiagnosticCode.SeveralOptions, at, string.Join(", ", chosen));
        }

        return chosen.AsReadOnly();
    }
}
