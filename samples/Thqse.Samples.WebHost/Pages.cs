using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Workbooks;

/// <summary>What a person opens: a form to drop a contract, a response or a filled workbook on, the report of it, and its pictures.</summary>
internal static class Pages
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

    public static void Map(WebApplication app)
    {
        app.MapGet("/", (string? lang) => Html(Form(Of(lang)), StatusCodes.Status200OK)).ExcludeFromDescription();

        // No cookie, no session: another site gains nothing by sending this form.
        app.MapPost("/reports", async (IFormFile? file, string? lang, CpomCatalogues catalogues, Referentials referentials) =>
            Report(await Bytes(file), Of(lang), catalogues, referentials)).DisableAntiforgery().ExcludeFromDescription();
        app.MapPost("/cpom/pictures/grid", async (HttpRequest request, string? lang, CpomCatalogues catalogues) =>
            Contract(await Bytes(request), catalogues) is ({ } contract, _)
                ? Results.Text(CpomPictures.Grid(contract.EvaluateAsAsked(), Of(lang)).Svg, "image/svg+xml", Encoding.UTF8)
                : Results.UnprocessableEntity()).ExcludeFromDescription();
    }

    private static IResult Report(byte[] file, Language language, CpomCatalogues catalogues, Referentials referentials)
    {
        // Whatever it is, one of the two reads it; when neither does, the one that knows the format says what is wrong.
        var (contract, wrongOfContract) = Contract(file, catalogues);
        if (contract is not null)
        {
            return Html(CpomReport.Write(contract.EvaluateAsAsked(), language), StatusCodes.Status200OK);
        }

        var document = WorkbookBytes.AreWorkbook(file) ? WorkbookDocument.Read(file) : null;
        var response = referentials.ReadResponseUtf8(document?.Utf8 ?? file);
        var wrongOfResponse = document?.Locate(response.Diagnostics) ?? response.Diagnostics;
        return wrongOfResponse.Count == 0
            ? Html(DiagnosisReport.Write(response.Response!, language), StatusCodes.Status200OK)
            : Html(Refusal(wrongOfContract.Any(each => each.Code == DiagnosticCode.UnknownFormat) ? wrongOfResponse : wrongOfContract, language), StatusCodes.Status422UnprocessableEntity);
    }

    private static (CpomContract? Contract, IReadOnlyList<Diagnostic> Wrong) Contract(byte[] file, CpomCatalogues catalogues)
    {
        var document = WorkbookBytes.AreWorkbook(file) ? WorkbookDocument.Read(file) : null;
        var read = catalogues.ReadContractUtf8(document?.Utf8 ?? file);
        var wrong = document?.Locate(read.Diagnostics) ?? read.Diagnostics;
        return (wrong.Count == 0 ? read.Contract : null, wrong);
    }

    private static string Form(Language language) => Page(
        language,
        Say(language, "Un contrat, une réponse, un classeur", "A contract, a response, a workbook"),
        $"""
        <p>{Say(language, "Déposez un contrat ou une réponse (JSON), ou le classeur rempli (xlsx) : vous en recevez le rapport.", "Drop a contract or a response (JSON), or the filled workbook (xlsx): you get its report.")}</p>
        <form method="post" enctype="multipart/form-data" action="/reports?lang={(language == Language.English ? "en" : "fr")}">
          <p><label for="file">{Say(language, "Fichier", "File")}</label> <input id="file" name="file" type="file" required accept=".json,.xlsx"></p>
          <p><button type="submit">{Say(language, "Voir le rapport", "See the report")}</button></p>
        </form>
        <p><a href="/?lang={(language == Language.English ? "fr" : "en")}" hreflang="{(language == Language.English ? "fr" : "en")}">{Say(language, "In English", "En français")}</a></p>
        """);

    private static string Refusal(IReadOnlyList<Diagnostic> diagnostics, Language language) => Page(
        language,
        Say(language, "Le fichier est refusé", "The file is refused"),
        $"<ul>{string.Concat(diagnostics.Select(each => $"<li><strong>{Encoded(each.Cell ?? (each.Pointer.Length == 0 ? Say(language, "document", "document") : each.Pointer))}</strong> : {Encoded(each.Explain(language))}</li>"))}</ul><p><a href=\"/\">{Say(language, "Retour", "Back")}</a></p>");

    private static string Page(Language language, string title, string body) => $$"""
        <!DOCTYPE html>
        <html lang="{{(language == Language.English ? "en" : "fr")}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{title}}</title>
        <style>body { font: 16px/1.5 Arial, sans-serif; color: #1a1a1a; max-width: 46em; margin: 0 auto; padding: 1.5em; } form { border: 2px dashed #5b7f97; padding: 1em; } a { color: #0b4a7a; }</style></head>
        <body><main><h1>{{title}}</h1>{{body}}</main></body></html>
        """;

    private static IResult Html(string page, int status) => new WithPolicy(Results.Content(page, MediaTypeNames.Text.Html, Encoding.UTF8, status));

    private static async Task<byte[]> Bytes(IFormFile? file)
    {
        using var bytes = new MemoryStream();
        await (file?.CopyToAsync(bytes) ?? Task.CompletedTask);
        return bytes.ToArray();
    }

    private static async Task<byte[]> Bytes(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static Language Of(string? lang) => lang is "en" ? Language.English : Language.French;

    private static string Say(Language language, string french, string english) => new LocalizedText(french, english)[language];

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>A page that may run and fetch nothing, whatever it holds.</summary>
    private sealed class WithPolicy(IResult page) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return page.ExecuteAsync(httpContext);
        }
    }
}
