using System.Threading.RateLimiting;
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
builder.Services.AddThqse(thqse =>
{
    thqse.Limits = new ReadingLimits(MostBytes, MostDiagnostics);
    foreach (var path in builder.Configuration.GetSection("Catalogues").Get<string[]>() ?? [])
    {
        thqse.AddCatalogueFile(path);
    }
}).AddProblemDetails().AddOpenApi();
builder.Services.AddContractDatabase(builder.Configuration).AddScoped<ContractStore>().AddSingleton<Drawing>().AddSingleton(TimeProvider.System);
var app = builder.Build();
await app.MakeTables();

// A body that is too large, or cut, is a mistake of the caller: answered as one, and not logged as ours.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = failure => (failure as BadHttpRequestException)?.StatusCode ?? 500,
    SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException,
});
app.UseStatusCodePages();
app.UseRateLimiter();
app.MapOpenApi();

app.MapPost("/cpom/evaluations", (HttpRequest request, CpomCatalogues catalogues, string? asOf, string? lang) => Answers.To(request, lang, (body, language) =>
{
    if (!Answers.TryDate(asOf, out var date))
    {
        return Task.FromResult(Answers.NoDate(language));
    }

    var read = catalogues.ReadContractUtf8(body);
    return Task.FromResult(read.Succeeded ? Answers.Document(EvaluationDocument.Of(read.Contract.EvaluateAsAsked(date), language)) : Answers.Refused(read.Diagnostics, language));
})).Describe("Evaluates a contract.", "cpom-contract", "cpom-evaluation");

app.MapPost("/diagnosis/scores", (HttpRequest request, Referentials referentials, ScoringPolicy policy, string? lang) => Answers.To(request, lang, (body, language) =>
{
    var read = referentials.ReadResponseUtf8(body);
    return Task.FromResult(read.Succeeded ? Answers.Document(ScoreCardDocument.Of(read.Response.Score(policy))) : Answers.Refused(read.Diagnostics, language));
})).Describe("Scores a self-diagnosis.", "questionnaire-response", "score-card");

app.MapGet("/schemas/{name}", (string name) => DocumentSchema.TryWrite(name, out var schema) ? Answers.Document(System.Text.Encoding.UTF8.GetBytes(schema)) : Results.NotFound())
    .WithSummary("The JSON Schema of a document.").Produces<object>().ProducesProblem(StatusCodes.Status404NotFound);
ContractEndpoints.Map(app);
PictureEndpoints.Map(app);
Pages.Map(app);
await app.RunAsync();
