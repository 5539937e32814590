using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.RateLimiting;
using Microsoft.OpenApi;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;

// Of a body that is wrong everywhere, the first problems are enough to begin with; a last one tells how many more there are.
const int MostDiagnostics = 100;
const int MostBytes = 1024 * 1024;

// Requests at work together, and those that wait for them: more are told to come back, rather than all of them being slow.
const int MostWaiting = 64;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes);
builder.Services.AddRateLimiter(limiter => limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
    string.Empty, _ => new ConcurrencyLimiterOptions { PermitLimit = Environment.ProcessorCount, QueueLimit = MostWaiting })));
builder.Services.AddThqse(thqse => thqse.Limits = new ReadingLimits(MostBytes, MostDiagnostics)).AddProblemDetails().AddOpenApi();
var app = builder.Build();
// A body that is too large, or cut, is a mistake of the caller: answered as one, and not logged as ours.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = failure => (failure as BadHttpRequestException)?.StatusCode ?? 500,
    SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();
app.UseRateLimiter();
app.MapOpenApi();

Describe("Evaluates a contract.", "cpom-contract", "cpom-evaluation", app.MapPost("/cpom/evaluations", (HttpRequest request, CpomCatalogues catalogues, string? asOf, string? lang) => Answer(request, lang, (body, language) =>
{
    if (!TryDate(asOf, out var date))
    {
        return Misused(language, "asOf est une date, comme 2027-03-31.", "asOf is a date, such as 2027-03-31.");
    }

    var read = catalogues.ReadContractUtf8(body);
    return read.Contract is { } contract ? Document(EvaluationDocument.Write(contract.EvaluateAsAsked(date), language)) : Refused(read.Diagnostics, language);
})));

Describe("Scores a self-diagnosis.", "questionnaire-response", "score-card", app.MapPost("/diagnosis/scores", (HttpRequest request, Referentials referentials, ScoringPolicy policy, string? lang) => Answer(request, lang, (body, language) =>
{
    var read = referentials.ReadResponseUtf8(body);
    return read.Response is { } response ? Document(ScoreCardDocument.Write(response.Score(policy))) : Refused(read.Diagnostics, language);
})));

app.MapGet("/schemas/{name}", (string name) => DocumentSchema.TryWrite(name, out var schema) ? Document(schema) : Results.NotFound())
    .WithSummary("The JSON Schema of a document.").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);
Pages.Map(app);
app.Run();

// The strict readers want the bytes as they came: no model binder has parsed them before.
static async Task<IResult> Answer(HttpRequest request, string? lang, Func<ReadOnlyMemory<byte>, Language, IResult> answer)
{
    if (lang is not (null or "fr" or "en"))
    {
        return Misused(Preferred(request), "lang est fr ou en.", "lang is fr or en.");
    }

    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
    return answer(body.ToArray(), lang is null ? Preferred(request) : LanguageOf(lang));
}

static Language Preferred(HttpRequest request) => LanguageOf(request.GetTypedHeaders().AcceptLanguage
    .Where(accepted => accepted.Quality is not 0)
    .OrderByDescending(accepted => accepted.Quality ?? 1)
    .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
    .FirstOrDefault(tag => tag is "fr" or "en"));

static Language LanguageOf(string? tag) => tag is "en" ? Language.English : Language.French;

static bool TryDate(string? text, out LocalDate? date)
{
    var parsed = text is null ? null : LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd").Parse(text);
    date = parsed is { Success: true } ? parsed.Value : null;
    return parsed is null or { Success: true };
}

static IResult Document(string document) => Results.Text(document, "application/json", Encoding.UTF8);

static IResult Misused(Language language, string french, string english)
    => Results.Problem(new LocalizedText(french, english)[language], statusCode: StatusCodes.Status400BadRequest);

static IResult Refused(IReadOnlyList<Diagnostic> diagnostics, Language language) => Results.Problem(
    title: new LocalizedText("Le document est refusé.", "The document is refused.")[language],
    type: "urn:thqse:diagnostics:1",
    statusCode: diagnostics.Any(each => each.Code == DiagnosticCode.MalformedJson) ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
    extensions: new Dictionary<string, object?> { ["diagnostics"] = JsonNode.Parse(DiagnosticsDocument.Write(diagnostics, language))!["diagnostics"], ["diagnosticCount"] = CountOf(diagnostics) });

// The last one may stand for many.
static long CountOf(IReadOnlyList<Diagnostic> diagnostics) => diagnostics[^1] is { Code: DiagnosticCode.MoreDiagnostics } last
    ? diagnostics.Count - 1 + long.Parse(last.Value!, CultureInfo.InvariantCulture)
    : diagnostics.Count;

// The bodies are described by the schemas of the documents, which this host gives itself.
static void Describe(string summary, string received, string given, RouteHandlerBuilder endpoint) => endpoint
    .WithSummary(summary)
    .Accepts<object>("application/json")
    .ProducesProblem(StatusCodes.Status400BadRequest)
    .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
    .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
    .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
    .AddOpenApiOperationTransformer((operation, _, _) =>
    {
        foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>())
        {
            parameter.Schema = parameter.Name == "asOf" ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" } : new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["fr", "en"] };
        }

        foreach (var (_, problem) in operation.Responses!.Where(response => response.Key is "400" or "422").SelectMany(response => response.Value.Content!))
        {
            problem.Schema = new OpenApiSchema { AllOf = [problem.Schema!, new OpenApiSchema { Properties = new Dictionary<string, IOpenApiSchema> { ["diagnostics"] = SchemaAt("diagnostics#/properties/diagnostics"), ["diagnosticCount"] = new OpenApiSchema { Type = JsonSchemaType.Integer } } }] };
        }

        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Json(received) };
        operation.Responses!["200"] = new OpenApiResponse { Description = "The document " + given + ".", Content = Json(given) };
        return Task.CompletedTask;
    });

static Dictionary<string, OpenApiMediaType> Json(string name) => new() { ["application/json"] = new() { Schema = SchemaAt(name) } };

// Seen from the description, so that it also holds behind a prefix.
static OpenApiSchema SchemaAt(string place) => new() { Extensions = new Dictionary<string, IOpenApiExtension> { ["$ref"] = new JsonNodeExtension("../schemas/" + place) } };
