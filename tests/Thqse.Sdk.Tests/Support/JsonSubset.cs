using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Support;

/// <summary>Compares what is expected of a document with the document: members that are not mentioned are not compared.</summary>
internal static class JsonSubset
{
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected, actual)
        {
            case (JsonObject wanted, JsonObject found):
                return wanted.SelectMany(member => found.ContainsKey(member.Key)
                    ? Differences(member.Value, found[member.Key], $"{path}/{member.Key}")
                    : [$"{path}: no member '{member.Key}'"]);
            case (JsonArray wanted, JsonArray found):
                return wanted.Count != found.Count
                    ? [$"{path}: expected {wanted.ToJsonString()}, found {found.ToJsonString()}"]
                    : wanted.SelectMany((item, index) => Differences(item, found[index], $"{path}/{index}"));
            default:
                return AreEqual(expected, actual) ? [] : [$"{path}: expected {Text(expected)}, found {Text(actual)}"];
        }
    }

    private static bool AreEqual(JsonNode? expected, JsonNode? actual)
        => expected is not null && actual is not null && expected.GetValueKind() == JsonValueKind.Number && actual.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(expected.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)
                == decimal.Parse(actual.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)
            : JsonNode.DeepEquals(expected, actual);

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
