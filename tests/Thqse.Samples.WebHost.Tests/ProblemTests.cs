using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.WebHost.Tests;

[Collection(RunningHost.Collection)]
public class ProblemTests(RunningHost host)
{
    private const string Evaluations = "/cpom/evaluations";
    private const string Scores = "/diagnosis/scores";

    public static TheoryData<string> Both => [Evaluations, Scores];

    [Theory]
    [InlineData("fr", Language.French, "Le document est refusé.")]
    [InlineData("en", Language.English, "The document is refused.")]
    public async Task A_contract_that_is_refused_gives_its_diagnostics_in_the_language_asked(string lang, Language language, string title)
    {
        var problem = (await host.Post($"{Evaluations}?lang={lang}", Sample.RefusedContract)).Problem(HttpStatusCode.UnprocessableEntity);

        Same(DiagnosticsDocument.Write(ContractDocument.Read(Sample.RefusedContract).Diagnostics, language), problem);
        Assert.Equal(title, (string)problem["title"]!);
        Assert.Contains(problem["diagnostics"]!.AsArray(), each => ((string)each!["code"]!, (string)each["pointer"]!) == ("unknown-value", "/establishment/category"));
    }

    [Fact]
    public async Task A_response_that_is_refused_gives_its_diagnostics_in_a_language_that_is_accepted()
    {
        var answer = await host.Post(Scores, Encoding.UTF8.GetBytes(Sample.RefusedResponse), accepted: "en");

        Same(
            DiagnosticsDocument.Write(ResponseDocument.Read(Sample.RefusedResponse).Diagnostics, Language.English),
            answer.Problem(HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_is_not_JSON_is_a_bad_request_with_the_place(string address)
    {
        var problem = (await host.Post(address, "{ \"format\": }")).Problem(HttpStatusCode.BadRequest);

        Same(DiagnosticsDocument.Write(ContractDocument.Read("{ \"format\": }").Diagnostics), problem);
        Assert.Equal("malformed-json", (string)problem["diagnostics"]![0]!["code"]!);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task No_body_is_a_bad_request(string address)
    {
        var problem = (await host.Post(address, [], contentType: null)).Problem(HttpStatusCode.BadRequest);

        Assert.Equal("malformed-json", (string)problem["diagnostics"]![0]!["code"]!);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_body_of_another_type_is_not_read(string address)
        => (await host.Post(address, "{}"u8.ToArray(), contentType: "text/plain")).Problem(HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_body_of_more_than_a_mebibyte_is_too_large(string address)
        => (await host.Post(address, new byte[(1024 * 1024) + 1])).Problem(HttpStatusCode.RequestEntityTooLarge);

    [Theory]
    [InlineData("31/03/2027")]
    [InlineData("2027-02-30")]
    [InlineData("")]
    public async Task A_date_that_is_none_is_a_bad_request(string date)
    {
        var problem = (await host.Post($"{Evaluations}?lang=en&asOf={date}", Sample.Bytes(Sample.Contract))).Problem(HttpStatusCode.BadRequest);

        Assert.Equal("asOf is a date, such as 2027-03-31.", (string)problem["detail"]!);
    }

    [Theory]
    [InlineData(Evaluations, "de")]
    [InlineData(Scores, "FR")]
    [InlineData(Scores, "")]
    public async Task A_language_that_is_not_spoken_is_a_bad_request(string address, string language)
    {
        var problem = (await host.Post($"{address}?lang={language}", "{}")).Problem(HttpStatusCode.BadRequest);

        Assert.Equal("lang est fr ou en.", (string)problem["detail"]!);
    }

    [Fact]
    public async Task A_body_without_a_type_is_read()
    {
        var answer = await host.Post(Evaluations, Sample.Bytes(Sample.Contract), contentType: null);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Of_a_document_that_is_wrong_everywhere_the_first_hundred_problems_are_told()
    {
        var members = string.Join(',', Enumerable.Range(0, 500).Select(number => $"\"m{number}\": 1"));

        var problem = (await host.Post(Evaluations, $"{{ {members} }}")).Problem(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(101, problem["diagnostics"]!.AsArray().Count);
        Assert.Equal("more-diagnostics", (string)problem["diagnostics"]![100]!["code"]!);
        Assert.Equal(502, (int)problem["diagnosticCount"]!);
    }

    [Fact]
    public async Task The_documentation_shows_the_problem_that_the_host_gives()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Docs", "host-it.md"));
        var shown = page.Split("```json")[1].Split("```")[0];
        const string Refused = """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "chx", "beds": 320 } }""";

        var problem = (await host.Post($"{Evaluations}?lang=en", Refused)).Problem(HttpStatusCode.UnprocessableEntity).AsObject();
        problem.Remove("traceId");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(shown), problem), problem.ToJsonString());
    }

    private static void Same(string document, JsonNode problem)
        => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document)!["diagnostics"], problem["diagnostics"]), problem.ToJsonString());
}
