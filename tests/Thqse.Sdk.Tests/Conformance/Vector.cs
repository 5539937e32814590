using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>A contract, and the verdicts that someone worked out by hand for one of its indicators.</summary>
public sealed class Vector
{
    private Vector(IndicatorId indicator, JsonObject json)
    {
        Indicator = indicator;
        Name = json["name"]!.GetValue<string>();
        Why = json["why"]!.GetValue<string>();
        AsOf = json["asOf"]!.GetValue<string>();
        Contract = json["contract"]!.AsObject();
        Expected = json["expected"]!.AsObject();
    }

    public IndicatorId Indicator { get; }

    public string Name { get; }

    public string Why { get; }

    public string AsOf { get; }

    public JsonObject Contract { get; }

    public JsonObject Expected { get; }

    public static IReadOnlyList<Vector> All { get; } = [.. TestFiles.In("Vectors/verdicts").Select(TestFiles.Json).SelectMany(In)];

    /// <summary>Where the engine departs from what is expected; empty when it does not.</summary>
    public IEnumerable<string> Differences() => Differences(Evaluated());

    /// <summary>Where an evaluation departs from what is expected.</summary>
    public IEnumerable<string> Differences(JsonObject evaluation)
    {
        var actual = In(evaluation);
        var expected = Expected.DeepClone().AsObject();

        // Years are written by name in a vector and listed in a document.
        var years = expected["years"]!.AsObject();
        expected.Remove("years");
        return JsonSubset.Differences(expected, actual, string.Empty)
            .Concat(years.SelectMany(year => JsonSubset.Differences(year.Value, YearOf(actual, year.Key), "/" + year.Key)));
    }

    /// <summary>The document of the evaluation.</summary>
    private JsonObject Evaluated()
    {
        var contract = ContractDocument.Read(Contract.ToJsonString()).ContractOrThrow();
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(AsOf).Value;
        var evaluation = CpomCatalogue.Occitanie2025.Evaluate(contract, asOf);
        return JsonNode.Parse(EvaluationDocument.Write(evaluation, Language.French))!.AsObject();
    }

    private JsonObject In(JsonObject evaluation)
        => evaluation["indicators"]!.AsArray().Single(node => node!["id"]!.GetValue<string>() == Indicator.ToString())!.AsObject();

    public override string ToString() => $"{Indicator}: {Name}";

    private static JsonNode? YearOf(JsonObject actual, string year)
        => actual["years"]!.AsArray().Single(node => node!["year"]!.ToJsonString() == year);

    /// <summary>The vectors of a file.</summary>
    public static IEnumerable<Vector> In(JsonNode json)
    {
        var indicator = IndicatorId.Parse(json["indicator"]!.GetValue<string>());
        return json["vectors"]!.AsArray().Select(vector => new Vector(indicator, vector!.AsObject()));
    }
}
