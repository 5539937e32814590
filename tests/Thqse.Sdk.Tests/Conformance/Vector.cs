using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Conformance;

/// <summary>A contract, and the verdicts that someone worked out by hand for one of its indicators, or what is wrong with it.</summary>
public sealed class Vector
{
    private readonly CpomCatalogue? own;

    private Vector(JsonNode file, JsonObject json, CpomCatalogue? own)
    {
        this.own = own;
        CatalogueText = file["catalogue"]?.ToJsonString();
        Indicator = (json["indicator"] ?? file["indicator"]) is { } named ? IndicatorId.Parse(named.GetValue<string>()) : Catalogue.Fiches[0].Id;
        Name = json["name"]!.GetValue<string>();
        Why = json["why"]!.GetValue<string>();
        AsOf = (json["asOf"] ?? file["asOf"])!.GetValue<string>();
        Contract = json["contract"]!.AsObject();
        Expected = json["expected"]?.AsObject() ?? [];
        Refused = [.. (json["diagnostics"]?.AsArray() ?? []).Select(node => $"{node!["code"]} {node["pointer"]}")];
    }

    public IndicatorId Indicator { get; }

    public string Name { get; }

    public string Why { get; }

    public string AsOf { get; }

    public JsonObject Contract { get; }

    public JsonObject Expected { get; }

    /// <summary>What is wrong with a contract that is refused; empty for one that has verdicts.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>The catalogue of the file as its text; null for the embedded one.</summary>
    public string? CatalogueText { get; }

    public CpomCatalogue Catalogue => own ?? CpomCatalogue.Occitanie2025;

    /// <summary>Of the shipped catalogue.</summary>
    public static IReadOnlyList<Vector> All { get; } = In("verdicts");

    /// <summary>Of catalogues made for one construct of the language each.</summary>
    public static IReadOnlyList<Vector> Language { get; } = In("language");

    /// <summary>Where the engine departs from what is expected; empty when it does not.</summary>
    public IEnumerable<string> Differences()
    {
        var read = ContractDocument.Read(Contract.ToJsonString(), Catalogue);
        var found = string.Join("; ", read.Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}"));
        var refused = string.Join("; ", Refused);
        return found != refused ? [$"expected to be refused for '{refused}', found '{found}'"]
            : Refused.Count > 0 ? []
            : Differences(Evaluated(read.ContractOrThrow()));
    }

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

    /// <summary>The document of the evaluation, without its sentences, of which vectors say nothing.</summary>
    private JsonObject Evaluated(CpomContract contract)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(AsOf).Value;
        return JsonNode.Parse(EvaluationDocument.Write(Catalogue.Evaluate(contract, asOf), Sdk.Language.French, new WritingOptions(isOneLine: true, hasWhy: false)))!.AsObject();
    }

    private JsonObject In(JsonObject evaluation)
        => evaluation["indicators"]!.AsArray().Single(node => IndicatorId.Parse(node!["id"]!.GetValue<string>()) == Indicator)!.AsObject();

    public override string ToString() => $"{(own is null ? Indicator.ToString() : own.Id)}: {Name}";

    private static JsonNode? YearOf(JsonObject actual, string year)
        => actual["years"]!.AsArray().Single(node => node!["year"]!.ToJsonString() == year);

    private static IReadOnlyList<Vector> In(string folder) => [.. TestFiles.In("Vectors/" + folder).Select(TestFiles.Json).SelectMany(In)];

    /// <summary>The vectors of a file.</summary>
    public static IEnumerable<Vector> In(JsonNode file)
    {
        var own = file["catalogue"] is { } document ? CpomCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(document.ToJsonString()))) : null;
        return file["vectors"]!.AsArray().Select(vector => new Vector(file, vector!.AsObject(), own));
    }
}
