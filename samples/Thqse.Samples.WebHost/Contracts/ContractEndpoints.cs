using System.Globalization;
using System.Text;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;

/// <summary>Contracts that are kept: sent, given back, changed by one person at a time, evaluated.</summary>
internal static class ContractEndpoints
{
    private const string Contracts = "/cpom/contracts";

    public static void Map(WebApplication app)
    {
        var contracts = app.MapGroup(Contracts).ExcludeFromDescription();
        contracts.MapPost(string.Empty, Keep);
        contracts.MapGet(string.Empty, async (ContractStore store, string? name, CancellationToken cancellationToken) => Results.Ok(await store.Search(name, cancellationToken)));
        contracts.MapGet("{id:guid}", Give);
        contracts.MapPut("{id:guid}", Replace);
        contracts.MapPut("{id:guid}/observations/{indicator}/{year:int}/{measure}", Declare);
        contracts.MapPost("{id:guid}/evaluations", Evaluate);
        contracts.MapGet("{id:guid}/evaluations/{evaluation:guid}", async (Guid id, Guid evaluation, ContractStore store, CancellationToken cancellationToken)
            => await store.FindEvaluation(id, evaluation, cancellationToken) is { } document ? Answers.Document(document) : Results.NotFound());
        app.MapGet("/cpom/verdicts", async (IndicatorId indicator, int year, ContractStore store, CancellationToken cancellationToken)
            => Results.Ok(await store.Verdicts(indicator, year, cancellationToken))).ExcludeFromDescription();
    }

    private static Task<IResult> Keep(HttpRequest request, CpomCatalogues catalogues, ContractStore store, string? lang, CancellationToken cancellationToken)
        => Answers.To(request, lang, async (body, language) =>
        {
            var read = catalogues.ReadContractUtf8(body);
            if (!read.Succeeded)
            {
                return Answers.Refused(read.Diagnostics, language);
            }

            if (!ContractRows.CanBeKept(read.Contract))
            {
                return CannotBeKept(language);
            }

            var row = await store.Add(read.Contract, body, cancellationToken);
            request.HttpContext.Response.Headers.ETag = Tag(row.Version);
            return Results.Created($"{request.PathBase}{Contracts}/{row.Id}", null);
        });

    private static async Task<IResult> Give(HttpResponse response, Guid id, ContractStore store, CancellationToken cancellationToken)
    {
        if (await store.Find(id, cancellationToken) is not { } row)
        {
            return Results.NotFound();
        }

        response.Headers.ETag = Tag(row.Version);
        return Answers.Document(row.Document);
    }

    private static Task<IResult> Replace(HttpRequest request, Guid id, CpomCatalogues catalogues, ContractStore store, string? lang, CancellationToken cancellationToken)
        => Answers.To(request, lang, async (body, language) =>
        {
            var read = catalogues.ReadContractUtf8(body);
            return !read.Succeeded ? Answers.Refused(read.Diagnostics, language)
                : ContractRows.CanBeKept(read.Contract) ? await Change(request, id, store, language, row => Save(request, store, row, read.Contract, body, language, cancellationToken), cancellationToken)
                : CannotBeKept(language);
        });

    /// <summary>One value, as a form has it: "740", "5010/7755", "56.4%", "true". What the catalogue does not know, or does not want there, it tells.</summary>
    private static Task<IResult> Declare(HttpRequest request, Guid id, string indicator, int year, string measure, ContractStore store, string? lang, CancellationToken cancellationToken)
        => Answers.To(request, lang, (body, language) => Change(request, id, store, language, async row =>
            store.BuilderOf(row).DeclareText(indicator, year, measure, Encoding.UTF8.GetString(body)).TryBuild(out var contract, out var wrong)
                ? await Save(request, store, row, contract, ContractDocument.Of(contract).ToUtf8(), language, cancellationToken)
                : Answers.Refused(wrong, language), cancellationToken));

    private static Task<IResult> Evaluate(HttpRequest request, Guid id, ContractStore store, string? asOf, string? lang, CancellationToken cancellationToken)
        => Answers.To(request, lang, async (_, language) =>
        {
            if (!Answers.TryDate(asOf, out var date))
            {
                return Answers.NoDate(language);
            }

            if (await store.Find(id, cancellationToken) is not { } row)
            {
                return Results.NotFound();
            }

            // The rows were right when they were written; a catalogue that has changed since may see it otherwise.
            if (!store.BuilderOf(row).TryBuild(out var contract, out var wrong))
            {
                return Answers.Refused(wrong, language);
            }

            var evaluation = contract.EvaluateAsAsked(date);
            var document = EvaluationDocument.Of(evaluation, language).ToUtf8();
            var kept = await store.Add(row, evaluation, document, cancellationToken);
            request.HttpContext.Response.Headers.Location = $"{request.PathBase}{Contracts}/{id}/evaluations/{kept.Id}";
            return Answers.Document(document, StatusCodes.Status201Created);
        });

    /// <summary>A change says which version it was made from: one that does not could undo what somebody else has saved.</summary>
    private static async Task<IResult> Change(HttpRequest request, Guid id, ContractStore store, Language language, Func<ContractRow, Task<IResult>> change, CancellationToken cancellationToken)
    {
        if (request.GetTypedHeaders().IfMatch is not [{ IsWeak: false } seen])
        {
            return Results.Problem(
                new LocalizedText("If-Match doit porter l'ETag du contrat qui a été lu.", "If-Match has to bear the ETag of the contract that was read.")[language],
                statusCode: StatusCodes.Status428PreconditionRequired,
                title: "Precondition Required",
                type: "https://tools.ietf.org/html/rfc6585#section-3");
        }

        return await store.Find(id, cancellationToken) is not { } row ? Results.NotFound()
            : seen.Tag == Tag(row.Version) ? await change(row)
            : ChangedMeanwhile(language);
    }

    private static async Task<IResult> Save(HttpRequest request, ContractStore store, ContractRow row, CpomContract contract, byte[] document, Language language, CancellationToken cancellationToken)
    {
        if (!await store.Save(row, contract, document, cancellationToken))
        {
            return ChangedMeanwhile(language);
        }

        request.HttpContext.Response.Headers.ETag = Tag(row.Version);
        return Results.NoContent();
    }

    private static IResult ChangedMeanwhile(Language language)
        => Answers.Problem(StatusCodes.Status412PreconditionFailed, language, "Le contrat a changé entre-temps : relisez-le.", "The contract has changed meanwhile: read it again.");

    private static IResult CannotBeKept(Language language)
        => Answers.Problem(StatusCodes.Status422UnprocessableEntity, language, "Un texte contient le caractère U+0000 : retirez-le.", "A text has the character U+0000: take it out.");

    private static string Tag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
