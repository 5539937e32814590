using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Thqse.Sdk.Tests.Diagnosis.Vectors;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>docs/implement-it-elsewhere.md is all that others have beside the vectors: its examples hold, and it leaves out nothing that the vectors use.</summary>
public partial class PageTests
{
    private static readonly string Page = File.ReadAllText(TestFiles.Path("Pages", "implement-it-elsewhere.md"));

    private static IEnumerable<JsonNode> Examples => Example().Matches(Page).Cast<Match>().Select(match => JsonNode.Parse(match.Groups[1].Value)!);

    private static IEnumerable<JsonNode> Verdicts => TestFiles.In("Vectors/verdicts").SelectMany(path => TestFiles.Json(path)["vectors"]!.AsArray())!;

    private static IEnumerable<JsonNode> Scores => TestFiles.In("Vectors/scores").SelectMany(path => TestFiles.Json(path)["vectors"]!.AsArray())!;

    [Fact]
    public void The_examples_of_the_page_are_vectors_that_hold()
    {
        var verdicts = Examples.Where(example => example["indicator"] is not null).SelectMany(Vector.In).ToArray();
        var scores = Examples.Where(example => example["sketch"] is not null).SelectMany(example => ScoreVector.In("page", example)).ToArray();

        Assert.Single(verdicts);
        Assert.Single(scores);
        Assert.Empty(verdicts.SelectMany(vector => vector.Differences()).Concat(scores.SelectMany(vector => vector.Differences())));
    }

    [Fact]
    public void Every_member_of_a_vector_is_on_the_page()
        => AreSaid(Verdicts.SelectMany(vector => Names(vector)
                .Concat(Names(vector["expected"]))
                .Concat(Names(vector["expected"]!["period"]))
                .Concat(Years(vector).SelectMany(year => Names(year).Concat(Names(year["toDate"])).Concat(Items(year["parts"]).SelectMany(Names)))))
            .Concat(Scores.SelectMany(vector => Names(vector)
                .Concat(Names(vector["expected"]))
                .Concat(Cards(vector).SelectMany(card => Names(card).Concat(Names(card["overall"])).Concat(Names(card["level"]))))
                .Concat(Cards(vector).SelectMany(card => Values(card["pillars"]).Concat(Values(card["themes"]))).SelectMany(Names)))));

    [Fact]
    public void Every_code_that_a_vector_expects_is_on_the_page()
        => AreSaid(Verdicts.SelectMany(Years).SelectMany(year => Texts(year["reasons"]).Concat(Texts(year["issues"])).Append(Text(year["status"])).Append(Text(year["evidence"])).Concat(Items(year["parts"]).Select(part => Text(part["rule"]))))
            .Concat(Scores.SelectMany(Cards).SelectMany(card => Texts(card["overall"]?["flags"]).Append(Text(card["level"]?["status"])))));

    private static IEnumerable<JsonNode> Years(JsonNode vector) => Values(vector["expected"]!["years"]);

    private static IEnumerable<JsonNode> Cards(JsonNode vector) => Values(vector["expected"]);

    private static IEnumerable<JsonNode> Values(JsonNode? members) => members is JsonObject map ? map.Select(member => member.Value).OfType<JsonNode>() : [];

    private static IEnumerable<JsonNode> Items(JsonNode? list) => list is JsonArray items ? items.OfType<JsonNode>() : [];

    private static IEnumerable<string> Names(JsonNode? members) => members is JsonObject map ? map.Select(member => member.Key) : [];

    private static IEnumerable<string> Texts(JsonNode? list) => Items(list).Select(Text);

    private static string Text(JsonNode? text) => text?.GetValue<string>() ?? "null";

    private static void AreSaid(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(distinct);
        Assert.All(distinct, word => Assert.True(IsSaid(word), word));
    }

    private static bool IsSaid(string word) => word == "null" || Page.Contains($"`{word}", StringComparison.Ordinal) || Page.Contains($"\"{word}\"", StringComparison.Ordinal);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
