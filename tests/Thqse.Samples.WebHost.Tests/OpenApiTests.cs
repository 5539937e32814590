using System.Net;
using System.Text.Json.Nodes;
using Thqse.Samples.WebHost.Tests.Support;

namespace Thqse.Samples.WebHost.Tests;

public class OpenApiTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Every_path_is_described()
    {
        var answer = await host.Get("/openapi/v1.json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("3.1.", (string)answer.Json["openapi"]!, StringComparison.Ordinal);
        Assert.Equal(["/cpom/evaluations", "/diagnosis/scores", "/schemas/{name}"], answer.Json["paths"]!.AsObject().Select(path => path.Key));
    }

    [Theory]
    [InlineData("/cpom/evaluations", "cpom-contract", "cpom-evaluation")]
    [InlineData("/diagnosis/scores", "questionnaire-response", "score-card")]
    public async Task Bodies_are_described_by_the_schemas_that_the_host_gives(string path, string received, string given)
    {
        var operation = (await host.Get("/openapi/v1.json")).Json["paths"]![path]!["post"]!;

        await HasSchema(operation["requestBody"]!, received);
        await HasSchema(operation["responses"]!["200"]!, given);
        Assert.Equal(["200", "400", "413", "415", "422"], operation["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.All(["400", "413", "415", "422"], status => Assert.NotNull(operation["responses"]![status]!["content"]!["application/problem+json"]));
    }

    [Theory]
    [InlineData("/cpom/evaluations", "asOf,lang")]
    [InlineData("/diagnosis/scores", "lang")]
    public async Task What_may_be_asked_in_the_address_is_described(string path, string names)
    {
        var operation = (await host.Get("/openapi/v1.json")).Json["paths"]![path]!["post"]!;

        Assert.Equal(names, string.Join(',', operation["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!)));
    }

    private async Task HasSchema(JsonNode described, string name)
    {
        var address = (string)described["content"]!["application/json"]!["schema"]!["$ref"]!;

        Assert.Equal("/schemas/" + name, address);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)(await host.Get(address)).Json["$schema"]!);
    }
}
