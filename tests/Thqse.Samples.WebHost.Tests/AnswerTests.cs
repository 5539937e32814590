using System.Net;
using System.Text;
using Thqse.Cli;
using Thqse.Cli.Tests.Support;
using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.WebHost.Tests;

/// <summary>What the host answers is, byte for byte, what the tool prints and the package writes.</summary>
[Collection(RunningHost.Collection)]
public class AnswerTests(RunningHost host)
{
    private const string Evaluations = "/cpom/evaluations";
    private const string Scores = "/diagnosis/scores";

    public static TheoryData<string> Contracts => Sample.Contracts;

    public static TheoryData<string> Responses => Sample.Responses;

    public static TheoryData<string> Schemas => [.. DocumentSchema.Names];

    [Theory]
    [MemberData(nameof(Contracts))]
    public async Task A_contract_gives_the_evaluation_that_the_tool_prints(string name)
    {
        var printed = Tool.Run("cpom", "evaluate", Sample.PathOf(name), "--json");

        Same(printed, await host.Post(Evaluations, Sample.Bytes(name)));
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task A_response_gives_the_score_card_that_the_tool_prints(string name)
    {
        var printed = Tool.Run("diagnosis", "score", Sample.PathOf(name), "--json");

        Same(printed, await host.Post(Scores, Sample.Bytes(name)));
    }

    [Fact]
    public async Task The_date_and_the_language_of_the_caller_are_those_of_the_evaluation()
    {
        var printed = Tool.Run("cpom", "evaluate", Sample.PathOf(Sample.Contract), "--json", "--as-of", "2028-06-30", "--lang", "en");
        var answer = await host.Post(Evaluations + "?asOf=2028-06-30&lang=en", Sample.Bytes(Sample.Contract));

        Same(printed, answer);
        Assert.Equal("2028-06-30", (string)answer.Json["asOf"]!);
    }

    [Theory]
    [InlineData("en-GB, fr;q=0.5", null, Language.English)]
    [InlineData("en;q=0.2, fr-CA;q=0.7", null, Language.French)]
    [InlineData("de, en;q=0.3", null, Language.English)]
    [InlineData("de", null, Language.French)]
    [InlineData("en;q=0", null, Language.French)]
    [InlineData("en", "fr", Language.French)]
    public async Task The_language_is_the_one_asked_for_else_the_best_that_the_caller_accepts_else_French(string accepted, string? asked, Language language)
    {
        var contract = ContractDocument.ReadUtf8(Sample.Bytes(Sample.Contract)).ContractOrThrow();
        var query = asked is null ? string.Empty : "?lang=" + asked;

        Same(EvaluationDocument.Write(contract.EvaluateAsAsked(), language), await host.Post(Evaluations + query, Sample.Bytes(Sample.Contract), accepted: accepted));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task A_schema_is_given_by_the_name_of_its_document(string name) => Same(DocumentSchema.Write(name), await host.Get("/schemas/" + name));

    [Fact]
    public async Task A_schema_that_does_not_exist_is_a_problem() => (await host.Get("/schemas/moon")).Problem(HttpStatusCode.NotFound);

    [Fact]
    public async Task Fifty_callers_at_once_get_the_same_bytes()
    {
        var contract = Sample.Bytes(Sample.Contract);
        var expected = await host.Post(Evaluations, contract);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => host.Post(Evaluations, contract)));

        Assert.Equal(HttpStatusCode.OK, expected.Status);
        Assert.All(answers, answer => Assert.Equal(expected.Bytes, answer.Bytes));
    }

    private static void Same(ToolResult printed, Answer answer)
    {
        Assert.Equal(0, printed.ExitCode);
        Same(printed.Output, answer);
    }

    private static void Same(string document, Answer answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal(Encoding.UTF8.GetBytes(document), answer.Bytes);
    }
}
