using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>Holds what the engine writes to what the specification says: every member that the specification has, every number as it is written.</summary>
internal static class Answers
{
    public static void AgreeOnEach(JsonNode specified, JsonNode written)
    {
        Assert.Equal(specified.AsArray().Count, written.AsArray().Count);
        foreach (var (one, other) in specified.AsArray().Zip(written.AsArray()))
        {
            Agree(one, other);
        }
    }

    public static void Agree(JsonNode? specified, JsonNode? written)
    {
        if (!AreTheSame(specified, written))
        {
            var differences = string.Join(Environment.NewLine, JsonSubset.Differences(specified, written, string.Empty));
            Assert.Fail($"{differences}\nThe specification: {specified?.ToJsonString()}\nThe engine: {written?.ToJsonString()}");
        }
    }

    private static bool AreTheSame(JsonNode? specified, JsonNode? written) => (specified, written) switch
    {
        (JsonObject one, JsonObject other) => one.All(member => other.TryGetPropertyValue(member.Key, out var value) && AreTheSame(member.Value, value)),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => AreTheSame(pair.First, pair.Second)),
        _ => specified?.ToJsonString() == written?.ToJsonString(),
    };
}
