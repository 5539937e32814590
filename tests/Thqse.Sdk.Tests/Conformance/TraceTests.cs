using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>What stands beside a verdict so that it can be traced, worked out by hand: source, readings, numerators, evidence, what is provisional, notices.</summary>
public class TraceTests
{
    private static readonly JsonObject[] Vectors = [.. TestFiles.In("Vectors/traces").SelectMany(path => TestFiles.Json(path)["vectors"]!.AsArray()).Select(vector => vector!.AsObject())];

    public static TheoryData<string> Names => [.. Vectors.Select(vector => vector["name"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_document_says_where_a_verdict_comes_from_as_worked_out_by_hand(string name)
    {
        var vector = Vectors.Single(each => each["name"]!.GetValue<string>() == name);
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(vector["asOf"]!.GetValue<string>()).Value;
        var contract = ContractDocument.Read(vector["contract"]!.ToJsonString()).ContractOrThrow();
        var document = JsonNode.Parse(EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract, asOf), Language.French))!.AsObject();
        var differences = JsonSubset.Differences(vector["expected"], ByName(document), string.Empty).ToArray();

        Assert.True(differences.Length == 0, $"{vector["why"]}{Environment.NewLine}{string.Join(Environment.NewLine, differences)}");
    }

    /// <summary>Indicators and years are written by name in a vector and listed in a document.</summary>
    private static JsonObject ByName(JsonObject document)
    {
        var named = document.DeepClone().AsObject();
        named["indicators"] = Named(document["indicators"]!, "id");
        foreach (var indicator in named["indicators"]!.AsObject())
        {
            indicator.Value!["years"] = Named(indicator.Value["years"]!, "year");
        }

        return named;
    }

    private static JsonObject Named(JsonNode list, string name) => new(list.AsArray().Select(item => KeyValuePair.Create<string, JsonNode?>($"{item![name]}", item.DeepClone())));
}
