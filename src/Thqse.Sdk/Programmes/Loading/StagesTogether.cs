using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Programmes.Loading;

/// <summary>What the stages of a document must be together: a stage needs those before it only, and no window closes before it opens.</summary>
internal static class StagesTogether
{
    public static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.Optional("stages") is not { ValueKind: JsonValueKind.Array } stages)
        {
            return;
        }

        var earlier = new List<string>();
        var at = JsonPath.Root.Child("stages");
        foreach (var (stage, index) in stages.EnumerateArray().Select((stage, index) => (stage, index)))
        {
            CheckNeeds(stage, at.Child(index), earlier, diagnostics);
            CheckWindow(stage, at.Child(index), diagnostics);
            if (stage.ReadableText("id") is { } id)
            {
                earlier.Add(id);
            }
        }
    }

    private static void CheckNeeds(JsonElement stage, JsonPath at, IReadOnlyList<string> earlier, DiagnosticBag diagnostics)
    {
        foreach (var (need, index) in stage.ReadableTexts(StageForms.NeedsMember).Where(need => !string.IsNullOrWhiteSpace(need.Text) && !earlier.Contains(need.Text)))
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownStage, at.Child(StageForms.NeedsMember).Child(index), need, earlier);
        }
    }

    private static void CheckWindow(JsonElement stage, JsonPath at, DiagnosticBag diagnostics)
    {
        if (CalendarMoment.TryParse(stage.ReadableText(StageForms.OpensMember), out var opens)
            && CalendarMoment.TryParse(stage.ReadableText(StageForms.ClosesMember), out var closes)
            && StageWindow.IsReversed(opens, closes))
        {
            diagnostics.Add(DiagnosticCode.ClosesBeforeItOpens, at.Child(StageForms.ClosesMember), closes.ToString(), [opens.ToString()]);
        }
    }
}
