using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports;

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
        app.MapPost("/pictures", async (HttpRequest request, string? lang, Drawing drawing) =>
            Picture(await request.ReadFormAsync(), await Dropped.Files(request), Of(lang), drawing)).ExcludeFromDescription();
    }

    private static IResult Report(byte[] file, Language language, CpomCatalogues catalogues, Referentials referentials)
    {
        // Whatever it is, one of the two reads it; when neither does, the one that knows the format says what is wrong.
        var (contract, wrongOfContract) = Dropped.Contract(file, catalogues);
        if (contract is not null)
        {
            return Html(CpomReport.Write(contract.EvaluateAsAsked(), language), StatusCodes.Status200OK);
        }

        var (response, wrongOfResponse) = Dropped.Response(file, referentials);
        return response is not null
            ? Html(DiagnosisReport.Write(response, language), StatusCodes.Status200OK)
            : Html(Refusal(wrongOfContract.Any(each => each.Code == DiagnosticCode.UnknownFormat) ? wrongOfResponse : wrongOfContract, language), StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Picture(IFormCollection form, IReadOnlyList<byte[]> files, Language language, Drawing drawing)
    {
        var drawn = Drawing.All.Contains(form["picture"].ToString())
            ? drawing.Draw(form["picture"].ToString(), files, new Asked(language, Indicator: form["indicator"]))
            : Drawn.Not("Choisissez une image de la liste.", "Choose a picture of the list.");
        return drawn.Picture is { } picture
            ? Html(Page(language, Encoded(picture.Title), $"<figure>{picture.Svg}</figure>{Back(language)}", isWide: true), StatusCodes.Status200OK)
            : Html(drawn.Problem is { } problem ? Page(language, Say(language, "Il n'y a pas d'image", "There is no picture"), $"<p>{Encoded(problem[language])}</p>{Back(language)}") : Refusal(drawn.Wrong, language), StatusCodes.Status422UnprocessableEntity);
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
        <h2>{Say(language, "Une image", "A picture")}</h2>
        <form method="post" enctype="multipart/form-data" action="/pictures?lang={(language == Language.English ? "en" : "fr")}">
          <p><label for="picture">{Say(language, "Image", "Picture")}</label> <select id="picture" name="picture">{Choices(language)}</select></p>
          <p><label for="files">{Say(language, "Fichiers (plusieurs pour une région ou une cohorte)", "Files (several for a region or a cohort)")}</label> <input id="files" name="files" type="file" multiple required accept=".json,.xlsx"></p>
          <p><label for="indicator">{Say(language, "Indicateur, pour une trajectoire", "Indicator, for a path")}</label> <input id="indicator" name="indicator" placeholder="CPOM_OS_12"></p>
          <p><button type="submit">{Say(language, "Voir l'image", "See the picture")}</button></p>
        </form>
        <p><a href="/?lang={(language == Language.English ? "fr" : "en")}" hreflang="{(language == Language.English ? "fr" : "en")}">{Say(language, "In English", "En français")}</a></p>
        """);

    private static string Choices(Language language) => string.Concat(new (string Name, string French, string English)[]
    {
        ("grid", "Grille d'un contrat", "Grid of a contract"), ("path", "Trajectoire d'un indicateur", "Path of an indicator"), ("region", "Carte d'une région", "Map of a region"),
        ("bars", "Barres d'un diagnostic", "Bars of a diagnosis"), ("radar", "Radar d'un diagnostic", "Radar of a diagnosis"), ("distribution", "Distribution d'une cohorte", "Distribution of a cohort"),
    }.Select(each => $"<option value=\"{each.Name}\">{Say(language, each.French, each.English)}</option>"));

    private static string Back(Language language) => $"<p><a href=\"/?lang={(language == Language.English ? "en" : "fr")}\">{Say(language, "Retour", "Back")}</a></p>";

    private static string Refusal(IReadOnlyList<Diagnostic> diagnostics, Language language) => Page(
        language,
        Say(language, "Le fichier est refusé", "The file is refused"),
        $"<ul>{string.Concat(diagnostics.Select(each => $"<li><strong>{Encoded(each.Cell ?? (each.Pointer.Length == 0 ? Say(language, "document", "document") : each.Pointer))}</strong> : {Encoded(each.Explain(language))}</li>"))}</ul>{Back(language)}");

    private static string Page(Language language, string title, string body, bool isWide = false) => $$"""
        <!DOCTYPE html>
        <html lang="{{(language == Language.English ? "en" : "fr")}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{title}}</title>
        <style>body { font: 16px/1.5 Arial, sans-serif; color: #1a1a1a; max-width: {{(isWide ? "none" : "46em")}}; margin: 0 auto; padding: 1.5em; } form { border: 2px dashed #5b7f97; padding: 1em; } figure { margin: 0; } svg { max-width: 100%; height: auto; } a { color: #0b4a7a; }</style></head>
        <body><main><h1>{{title}}</h1>{{body}}</main></body></html>
        """;

    private static IResult Html(string page, int status) => new WithPolicy(Results.Content(page, MediaTypeNames.Text.Html, Encoding.UTF8, status));

    private static async Task<byte[]> Bytes(IFormFile? file)
    {
        using var bytes = new MemoryStream();
        await (file?.CopyToAsync(bytes) ?? Task.CompletedTask);
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
