using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>
/// The scores again, worked out from two documents alone (the questionnaire as asked, and the response) with plain decimals,
/// in a way that owes nothing to the engine.
/// </summary>
internal sealed class PlainArithmetic
{
    private readonly JsonNode questionnaire;
    private readonly JsonNode? answers;

    public PlainArithmetic(string questionnaire, string response)
    {
        this.questionnaire = JsonNode.Parse(questionnaire)!;
        answers = JsonNode.Parse(response)!["answers"];
    }

    /// <summary>What is done with an unanswered question: its score, or null to leave it out.</summary>
    public decimal? Overall(decimal? unanswered) => Mean(questionnaire["pillars"]!.AsArray().Select(pillar => (1m, Pillar(Text(pillar!, "id"), unanswered))));

    public decimal? Pillar(string id, decimal? unanswered) => Mean(questionnaire["themes"]!.AsArray()
        .Where(theme => Text(theme!, "pillar") == id)
        .Select(theme => (Number(theme!, "weight"), Theme(Text(theme!, "id"), unanswered))));

    public decimal? Theme(string id, decimal? unanswered) => Mean(questionnaire["questions"]!.AsArray()
        .Where(question => Text(question!, "theme") == id)
        .Select(question => (Number(question!, "weight"), Question(question!, unanswered))));

    private static decimal? Mean(IEnumerable<(decimal Weight, decimal? Score)> items)
    {
        var counted = items.Where(item => item.Weight > 0 && item.Score is not null).ToArray();
        return counted.Length == 0 ? null : counted.Sum(item => item.Weight * item.Score!.Value) / counted.Sum(item => item.Weight);
    }

    private decimal? Question(JsonNode question, decimal? unanswered)
    {
        var answer = answers?[Text(question, "id")];
        if (answer?["notConcerned"]?.GetValue<bool>() == true)
        {
            return null;
        }

        if (answer?["options"] is not JsonArray chosen)
        {
            return unanswered;
        }

        var points = question["options"]!.AsArray().ToDictionary(option => Text(option!, "id"), option => Number(option!, "points"), StringComparer.Ordinal);
        var best = question["multiple"]!.GetValue<bool>() ? points.Values.Sum() : points.Values.Max();
        return 100 * chosen.Sum(option => points[option!.GetValue<string>()]) / best;
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static decimal Number(JsonNode node, string name) => node[name]!.GetValue<decimal>();
}
