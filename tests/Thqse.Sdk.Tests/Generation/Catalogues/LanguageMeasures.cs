using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>Measures of every kind, declared and computed.</summary>
internal static class LanguageMeasures
{
    private static readonly JsonObject[] All = [.. new[]
    {
        """{ "id": "visits", "kind": "count" }""",
        """{ "id": "posts", "kind": "count", "stock": true }""",
        """{ "id": "sites", "kind": "count", "maximum": 12 }""",
        """{ "id": "desk", "kind": "flag" }""",
        """{ "id": "share", "kind": "rate", "proportion": true }""",
        """{ "id": "ratio", "kind": "rate" }""",
        """{ "id": "incidence", "kind": "rate", "per": 1000, "unit": { "en": "per 1,000 days" } }""",
        """{ "id": "survival", "kind": "rate", "per": 1000, "proportion": true, "unit": { "en": "per 1,000" } }""",
        """{ "id": "cost", "kind": "quantity", "decimals": 2, "unit": { "en": "k€" } }""",
        """{ "id": "margin", "kind": "quantity", "decimals": 1, "signed": true, "unit": { "en": "k€" } }""",
        """{ "id": "level", "kind": "class", "values": ["C", "B", "A"], "notCollected": "NC" }""",
        """{ "id": "staff", "kind": "count", "sumOf": ["visits", "posts"] }""",
        """{ "id": "rolling", "kind": "count", "meanOfYears": { "measure": "visits", "years": 2 } }""",
        """{ "id": "spent", "kind": "quantity", "unit": { "en": "k€" }, "sumOfYears": { "measure": "cost", "years": 2 } }""",
        """{ "id": "each", "kind": "rate", "ratio": { "numerator": "cost", "denominator": "staff" } }""",
        """{ "id": "per-thousand", "kind": "rate", "per": 1000, "unit": { "en": "per 1,000" }, "ratio": { "numerator": "spent", "denominator": "visits" } }""",
    }.Select(text => JsonNode.Parse(text)!.AsObject())];

    /// <summary>Those that rules name, those from which they are computed, and one more: a sound catalogue declares nothing that it does not use.</summary>
    public static JsonArray UsedIn(string text, string? chosen)
    {
        var used = All.Where(measure => measure["id"]!.GetValue<string>() == chosen || Names(text, measure)).ToList();
        for (var index = 0; index < used.Count; index++)
        {
            var computed = string.Concat(new[] { "ratio", "sumOf", "meanOfYears", "sumOfYears" }.Select(name => used[index][name]?.ToJsonString()));
            used.AddRange(All.Where(measure => Names(computed, measure) && !used.Contains(measure)));
        }

        return new JsonArray([.. All.Where(used.Contains).Select(Labelled)]);
    }

    private static bool Names(string text, JsonObject measure) => text.Contains($"\"{measure["id"]}\"", StringComparison.Ordinal);

    private static JsonNode Labelled(JsonObject measure)
    {
        var made = measure.DeepClone();
        made["label"] = new JsonObject { ["en"] = measure["id"]!.GetValue<string>() };
        return made;
    }
}
