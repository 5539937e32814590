using System.Net;
using System.Text.Json.Nodes;
using Thqse.Samples.WebHost.Tests.Support;

namespace Thqse.Samples.WebHost.Tests;

[Collection(RunningHost.Collection)]
public class OpenApiTests(RunningHost host)
{
    [Fact]
    public async Task Every_path_is_described()
    {
        var answer = await host.Get("/openapi/v1.json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("3.1.", (string)answer.Json["openapi"]!, StringComparison.Ordinal);
        Assert.Equal(["/cpom/evaluations", "/diagnosis/scores", "/schemas/{name}"], answer.Json["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(["ProblemDetails"], answer.Json["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));
    }

    [Theory]
    [InlineData("/cpom/evaluations", "cpom-contract", "cpom-evaluation")]
    [InlineData("/diagnosis/scores", "questionnaire-response", "score-card")]
    public async Task Bodies_are_described_by_the_schemas_that_the_host_gives(string path, string received, string given)
    {
        var operation = (await host.Get("/openapi/v1.json")).Json["paths"]![path]!["post"]!;

        await HasSchema(operation["requestBody"]!, received);
        await HasSchema(operation["responses"]!["200"]!, given);
        Assert.Equal(["200", "400", "413", "415", "422", "503"], operation["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.All(["400", "413", "415", "422", "503"], status => Assert.NotNull(operation["responses"]![status]!["content"]!["application/problem+json"]));
    }

    [Theory]
    [InlineData("/cpom/evaluations", "400")]
    [InlineData("/cpom/evaluations", "422")]
    [InlineData("/diagnosis/scores", "400")]
    [InlineData("/diagnosis/scores", "422")]
    public async Task A_refusal_is_described_with_its_diagnostics(string path, string status)
    {
        var problem = (await host.Get("/openapi/v1.json")).Json["paths"]![path]!["post"]!["responses"]![status]!["content"]!["application/problem+json"]!["schema"]!["allOf"]!;
        var place = Resolve((string)problem[1]!["properties"]!["diagnostics"]!["$ref"]!).Split("#/");

        Assert.Equal("#/components/schemas/ProblemDetails", (string)problem[0]!["$ref"]!);
        Assert.Equal("integer", (string)problem[1]!["properties"]!["diagnosticCount"]!["type"]!);
        Assert.Equal("array", (string)place[1].Split('/').Aggregate((await host.Get(place[0])).Json, (node, name) => node[name]!)["type"]!);
    }

    [Theory]
    [InlineData("/cpom/evaluations", """asOf {"type":"string","format":"date"}, lang {"enum":["fr","en"],"type":"string"}""")]
    [InlineData("/diagnosis/scores", """lang {"enum":["fr","en"],"type":"string"}""")]
    public async Task What_may_be_asked_in_the_address_is_described(string path, string parameters)
    {
        var operation = (await host.Get("/openapi/v1.json")).Json["paths"]![path]!["post"]!;

        Assert.Equal(parameters, string.Join(", ", operation["parameters"]!.AsArray().Select(parameter => $"{parameter!["name"]} {parameter["schema"]!.ToJsonString()}")));
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_how_it_can_end()
    {
        var operations = (await host.Get("/openapi/v1.json")).Json["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!).ToArray();

        Assert.Equal(3, operations.Length);
        Assert.All(operations, operation => Assert.NotEmpty((string)operation["summary"]!));
        Assert.Equal(["200", "404"], operations[2]["responses"]!.AsObject().Select(response => response.Key));
    }

    /// <summary>As a reader of the description does: from the place of the description.</summary>
    private static string Resolve(string reference) => new Uri(new Uri("http://host/openapi/v1.json"), reference).GetComponents(UriComponents.Path | UriComponents.KeepDelimiter | UriComponents.Fragment, UriFormat.Unescaped);

    private async Task HasSchema(JsonNode described, string name)
    {
        var address = Resolve((string)described["content"]!["application/json"]!["schema"]!["$ref"]!);

        Assert.Equal("/schemas/" + name, address);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)(await host.Get(address)).Json["$schema"]!);
    }
}
