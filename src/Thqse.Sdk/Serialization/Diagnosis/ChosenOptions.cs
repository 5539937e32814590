using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads the options of an answer, which the question must have, and which must go together.</summary>
internal static class ChosenOptions
{
    public const string Member = "options";

    public static IReadOnlyList<string> Read(Question question, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var at = path.Child(Member);
        if (question.Figure is not null)
        {
            if (element.Optional(Member) is not null)
            {
                diagnostics.AddUnknown(DiagnosticCode.UnknownMember, at, Member, [GivenFigure.Member]);
            }

            return [];
        }

        var known = question.Options.Select(each => each.Id).ToReadOnly();
        var chosen = new List<string>();
        foreach (var (option, index) in element.ReadableTexts(Member))
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

        CheckTogether(question, chosen, at, diagnostics);
        return chosen.AsReadOnly();
    }

    private static void CheckTogether(Question question, List<string> chosen, JsonPath at, DiagnosticBag diagnostics)
    {
        if (chosen.Count > 1 && !question.IsMultiple)
        {
            diagnostics.Add(DiagnosticCode.SeveralOptions, at, string.Join(", ", chosen));
        }
        else if (chosen.Count > 1 && chosen.FirstOrDefault(option => question.FindOption(option)!.IsExclusive) is { } exclusive)
        {
            diagnostics.Add(DiagnosticCode.ExclusiveOption, at, exclusive);
        }
    }
}
