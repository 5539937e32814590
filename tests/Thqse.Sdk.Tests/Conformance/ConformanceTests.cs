using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

public class ConformanceTests
{
    public static TheoryData<string> Names => [.. Vector.All.Select(vector => vector.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_engine_gives_the_verdicts_worked_out_by_hand(string name)
    {
        var vector = Vector.All.Single(each => each.ToString() == name);
        var actual = vector.Actual();
        var expected = vector.Expected.DeepClone().AsObject();

        // Years are written by name in a vector and listed in a document.
        var years = expected["years"]!.AsObject();
        expected.Remove("years");
        var differences = JsonSubset.Differences(expected, actual, string.Empty)
            .Concat(years.SelectMany(year => JsonSubset.Differences(year.Value, YearOf(actual, year.Key), "/" + year.Key)))
            .ToList();

        Assert.True(differences.Count == 0, $"{vector.Why}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    private static JsonNode? YearOf(JsonObject actual, string year)
        => actual["years"]!.AsArray().Single(node => node!["year"]!.ToJsonString() == year);
}
