using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Specification;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>What each reading of the ledger changes of a verdict, and what it does not, worked out by hand.</summary>
public class ReadingVectorTests
{
    private static readonly (ReadingId Reading, JsonObject Json)[] Vectors =
    [
        .. from file in TestFiles.In("Vectors/readings").Select(TestFiles.Json)
           from reading in file["readings"]!.AsArray()
           from vector in reading!["vectors"]!.AsArray()
           select (ReadingId.Parse((string)reading["reading"]!), vector!.AsObject()),
    ];

    public static TheoryData<string> Each => [.. Vectors.Select(Name)];

    [Theory]
    [MemberData(nameof(Each))]
    public void Engine_and_specification_give_the_verdict_as_read_and_under_the_reading(string name)
    {
        var (selected, vector) = Vectors.Single(each => Name(each) == name);
        var under = vector["contract"]!.DeepClone().AsObject();
        under["readings"] = new JsonObject { [selected.Indicator?.ToString() ?? "all"] = selected.Alternative };

        Assert.Equal(Text(vector["applied"]), Text(Verdict(Written(vector["contract"]!, vector), vector, vector["applied"])));
        Assert.Equal(Text(vector["under"]), Text(Verdict(Written(under, vector), vector, vector["under"])));
        Assert.Equal(Text(vector["applied"]), Text(Verdict(Specified(vector["contract"]!, vector), vector, vector["applied"])));
        Assert.Equal(Text(vector["under"]), Text(Verdict(Specified(under, vector), vector, vector["under"])));
    }

    [Fact]
    public void Every_reading_has_a_vector_that_it_changes_and_one_that_it_does_not()
    {
        var changed = Vectors.ToLookup(vector => vector.Reading, vector => Status(vector.Json["applied"]) != Status(vector.Json["under"]));

        Assert.All(CpomCatalogue.Occitanie2025.SelectableReadings, reading => Assert.Equal([false, true], changed[reading].Distinct().Order()));
        Assert.Equal(CpomCatalogue.Occitanie2025.SelectableReadings.Order(), changed.Select(reading => reading.Key).Order());
    }

    private static JsonObject Written(JsonNode contract, JsonObject vector)
    {
        var read = ContractDocument.Read(contract.ToJsonString()).ContractOrThrow();
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse((string)vector["asOf"]!).Value;
        return JsonNode.Parse(EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(read, asOf), options: new WritingOptions(isOneLine: true, hasWhy: false)))!.AsObject();
    }

    private static JsonObject Specified(JsonNode contract, JsonObject vector) => SpecifiedVerdicts.OfOne((string)vector["indicator"]!, contract.ToJsonString(), (string)vector["asOf"]!);

    /// <summary>The members of a verdict that are expected; null where there is none.</summary>
    private static JsonObject? Verdict(JsonObject evaluation, JsonObject vector, JsonNode? expected)
    {
        var indicator = evaluation["indicators"]!.AsArray().Single(each => (string)each!["id"]! == (string)vector["indicator"]!)!;
        var verdict = (string)vector["horizon"]! == "period" ? indicator["period"] : indicator["years"]!.AsArray().Single(each => (int)each!["year"]! == (int)vector["year"]!);
        return verdict is null || expected is null ? verdict?.AsObject() : new JsonObject(expected.AsObject().Select(member => KeyValuePair.Create(member.Key, verdict[member.Key]?.DeepClone())));
    }

    private static string Name((ReadingId Reading, JsonObject Json) vector) => $"{vector.Reading}: {(string)vector.Json["name"]!}";

    private static string? Status(JsonNode? verdict) => (string?)verdict?["status"];

    private static string? Text(JsonNode? verdict) => verdict?.ToJsonString();
}
