using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

/// <summary>What every endpoint does alike: bodies as they came, the language of the caller, problems.</summary>
internal static class Answers
{
    /// <summary>Answers a body. The strict readers want the bytes as they came: no model binder has parsed them before.</summary>
    public static Task<IResult> To(HttpRequest request, string? lang, Func<byte[], Language, Task<IResult>> answer) => In(request, lang, async language =>
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return await answer(body.ToArray(), language);
    });

    /// <summary>Answers in the language that is asked for, else in the best that the caller accepts.</summary>
    public static Task<IResult> In(HttpRequest request, string? lang, Func<Language, Task<IResult>> answer) => lang is null or "fr" or "en"
        ? answer(lang is null ? Preferred(request) : LanguageOf(lang))
        : Task.FromResult(Problem(StatusCodes.Status400BadRequest, Preferred(request), "lang est fr ou en.", "lang is fr or en."));

    public static Language LanguageOf(string? tag) => tag is "en" ? Language.English : Language.French;

    public static bool TryDate(string? text, out LocalDate? date)
    {
        var parsed = text is null ? null : LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd").Parse(text);
        date = parsed is { Success: true } ? parsed.Value : null;
        return parsed is null or { Success: true };
    }

    public static IResult NoDate(Language language)
        => Problem(StatusCodes.Status400BadRequest, language, "asOf est une date, comme 2027-03-31.", "asOf is a date, such as 2027-03-31.");

    public static IResult Document(PublishedDocument document) => Document(document.ToUtf8());

    public static IResult Document(byte[] document, int status = StatusCodes.Status200OK) => new DocumentResult(document, status);

    public static IResult Problem(int status, Language language, string french, string english) => Results.Problem(new LocalizedText(french, english)[language], statusCode: status);

    public static IResult Refused(IReadOnlyList<Diagnostic> diagnostics, Language language) => Results.Problem(
        title: new LocalizedText("Le document est refusé.", "The document is refused.")[language],
        type: "urn:thqse:diagnostics:1",
        statusCode: diagnostics.Any(each => each.Code == DiagnosticCode.MalformedJson) ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?> { ["diagnostics"] = JsonNode.Parse(DiagnosticsDocument.Write(diagnostics, language))!["diagnostics"], ["diagnosticCount"] = CountOf(diagnostics) });

    // The last one may stand for many.
    private static long CountOf(IReadOnlyList<Diagnostic> diagnostics) => diagnostics[^1] is { Code: DiagnosticCode.MoreDiagnostics } last
        ? diagnostics.Count - 1 + long.Parse(last.Value!, CultureInfo.InvariantCulture)
        : diagnostics.Count;

    private static Language Preferred(HttpRequest request) => LanguageOf(request.GetTypedHeaders().AcceptLanguage
        .Where(accepted => accepted.Quality is not 0)
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(tag => tag is "fr" or "en"));

    /// <summary>A document, with its status.</summary>
    private sealed class DocumentResult(byte[] document, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = $"{MediaTypeNames.Application.Json}; charset={Encoding.UTF8.WebName}";
            httpContext.Response.ContentLength = document.Length;
            return httpContext.Response.Body.WriteAsync(document, httpContext.RequestAborted).AsTask();
        }
    }
}
