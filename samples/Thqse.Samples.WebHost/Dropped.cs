using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Workbooks;

/// <summary>What somebody sends or drops: documents, or the filled workbooks that spell them.</summary>
internal static class Dropped
{
    /// <summary>The files of a form, in their order, or the body itself.</summary>
    public static async Task<IReadOnlyList<byte[]>> Files(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
            return [body.ToArray()];
        }

        var files = new List<byte[]>();
        foreach (var file in (await request.ReadFormAsync(request.HttpContext.RequestAborted)).Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, request.HttpContext.RequestAborted);
            files.Add(bytes.ToArray());
        }

        return files;
    }

    public static (CpomContract? Contract, IReadOnlyList<Diagnostic> Wrong) Contract(byte[] file, CpomCatalogues catalogues)
    {
        var document = WorkbookBytes.AreWorkbook(file) ? WorkbookDocument.Read(file) : null;
        var read = catalogues.ReadContractUtf8(document?.Utf8 ?? file);
        var wrong = document?.Locate(read.Diagnostics) ?? read.Diagnostics;
        return (wrong.Count == 0 ? read.Contract : null, wrong);
    }

    public static (QuestionnaireResponse? Response, IReadOnlyList<Diagnostic> Wrong) Response(byte[] file, Referentials referentials)
    {
        var document = WorkbookBytes.AreWorkbook(file) ? WorkbookDocument.Read(file) : null;
        var read = referentials.ReadResponseUtf8(document?.Utf8 ?? file);
        var wrong = document?.Locate(read.Diagnostics) ?? read.Diagnostics;
        return (wrong.Count == 0 ? read.Response : null, wrong);
    }
}
