using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Points are below zero only in a referential whose head says that scores do not fall below 0: elsewhere it is a mistake.</summary>
internal static class PenaltyCheck
{
    public const string Floor = "floor";

    /// <summary>Reports the penalties of a referential or of a questionnaire that stands in one; what is not of the shape has been reported, and is passed over.</summary>
    public static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        foreach (var (scale, path) in PlacedItems.Of(root, JsonPath.Root, "scales"))
        {
            CheckPoints(scale, path, "options", diagnostics);
        }

        foreach (var (questionnaire, path) in PlacedItems.Of(root, JsonPath.Root, "questionnaires"))
        {
            CheckQuestions(questionnaire, path, diagnostics);
        }

        CheckQuestions(root, JsonPath.Root, diagnostics);
    }

    private static void CheckQuestions(JsonElement questionnaire, JsonPath at, DiagnosticBag diagnostics)
    {
        foreach (var (question, path) in PlacedItems.Of(questionnaire, at, "questions"))
        {
            CheckPoints(question, path, "options", diagnostics);
            if (question.Optional("answer") is { } answer)
            {
                CheckPoints(answer, path.Child("answer"), "bands", diagnostics);
            }
        }
    }

    private static void CheckPoints(JsonElement owner, JsonPath at, string list, DiagnosticBag diagnostics)
    {
        foreach (var (item, path) in PlacedItems.Of(owner, at, list))
        {
            if (item.Optional("points") is { ValueKind: JsonValueKind.Number } points && JsonNumber.Read(points).IsNegative)
            {
                diagnostics.AddWith(DiagnosticCode.NegativeValue, path.Child("points"), points, (DiagnosticDetail.Member, Floor));
            }
        }
    }
}
