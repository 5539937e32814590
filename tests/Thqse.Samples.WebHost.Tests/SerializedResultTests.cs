using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.WebHost.Tests;

/// <summary>A host that returns objects of the package gives their documents, with the serializer of ASP.NET Core, by reflection and by a generated context; a part of a document is refused, and not cut off.</summary>
public class SerializedResultTests
{
    private static readonly CpomEvaluation Evaluation = ContractDocument.ReadUtf8(Sample.Bytes(Sample.Contract)).ContractOrThrow().Evaluate(new LocalDate(2027, 3, 31));
    private static readonly ScoreCard Card = ResponseDocument.ReadUtf8(Sample.Bytes(Sample.Response)).ResponseOrThrow().Score();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_an_endpoint_returns_is_its_document(bool isGenerated)
    {
        await using var host = await Start(isGenerated);
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        await Gives("/contract", ContractDocument.Write(Evaluation.Plan.Contract));
        await Gives("/evaluation", EvaluationDocument.Write(Evaluation));
        await Gives("/card", ScoreCardDocument.Write(Card));
        await Gives("/row", """{ "indicator": "CPOM_OS_16", "status": "notMet", "value": { "kind": "rate", "value": "1/2" } }""");
        Assert.Equal(HttpStatusCode.InternalServerError, (await client.GetAsync("/verdict")).StatusCode);

        async Task Gives(string address, string document)
        {
            var given = await client.GetStringAsync(address);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(given)), given);
        }
    }

    private static async Task<WebApplication> Start(bool isGenerated)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (isGenerated)
        {
            builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolver = HostContext.Default);
        }

        var app = builder.Build();
        app.MapGet("/contract", () => Results.Json(Evaluation.Plan.Contract));
        app.MapGet("/evaluation", () => TypedResults.Ok(Evaluation));
        app.MapGet("/card", () => Card);
        app.MapGet("/row", () => new Row(IndicatorId.Parse("CPOM_OS_16"), VerdictStatus.NotMet, MeasuredValue.Rate(1, 2)));
        app.MapGet("/verdict", () => Results.Json(Evaluation.Verdicts[0]));
        await app.StartAsync();
        return app;
    }
}

/// <summary>What a host makes of identifiers, codes and values of its own.</summary>
public sealed record Row(IndicatorId Indicator, VerdictStatus Status, MeasuredValue Value);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CpomContract))]
[JsonSerializable(typeof(CpomEvaluation))]
[JsonSerializable(typeof(ScoreCard))]
[JsonSerializable(typeof(YearVerdict))]
[JsonSerializable(typeof(Row))]
internal sealed partial class HostContext : JsonSerializerContext;
