using System.Text.Json;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Diagnosis.Referentials;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>The documents that stand beside the tests, good and bad, the samples, and the data that the package carries.</summary>
internal static class GivenCases
{
    private const string Contract = "cpom-contract";
    private const string Response = "questionnaire-response";
    private const string Catalogue = "cpom-catalogue";
    private const string Referential = "referential";

    public static IEnumerable<SchemaCase> All() =>
    [
        .. Files("Documents/Good", Contract),
        .. Files("Documents/Bad", Contract),
        .. Files("Diagnosis/Documents/Good", Response),
        .. Files("Diagnosis/Documents/Bad", Response),
        .. Broken(CatalogueFiles.Broken, Catalogue),
        .. Broken(CatalogueFiles.BrokenShape, Catalogue),
        .. Broken(ReferentialFiles.Broken, Referential),
        .. Broken(ReferentialFiles.BrokenShape, Referential),
        new SchemaCase("catalogue without a fault", Catalogue, CatalogueFiles.SoundText),
        new SchemaCase("referential without a fault", Referential, ReferentialFiles.SoundText),
        new SchemaCase("shipped referential of THQSE", Referential, LoadedReferential.ThqseSpecimen.ToString()),
        new SchemaCase("shipped referential of management by quality", Referential, LoadedReferential.ManagementByQuality.ToString()),
        new SchemaCase("shipped catalogue", Catalogue, ShippedCatalogue.Text()),
        .. OtherDocuments.All.Select(document => new SchemaCase(document.Name, document.Format, document.Bytes)),
        .. TestFiles.In("Samples").Concat(TestFiles.In("Samples/cohort")).Select(Sample),
    ];

    private static IEnumerable<SchemaCase> Files(string folder, string document)
        => TestFiles.In(folder)
            .Where(path => !path.EndsWith(".expected.json", StringComparison.Ordinal))
            .Select(path => new SchemaCase($"{folder}/{TestFiles.Name(path)}", document, File.ReadAllBytes(path)));

    private static IEnumerable<SchemaCase> Broken(string folder, string document)
        => BrokenDocument.In(folder).Select(broken => new SchemaCase($"{folder}/{broken.Name}", document, broken.Utf8));

    private static SchemaCase Sample(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var format = document.RootElement.GetProperty("format").GetString()!;
        return new SchemaCase($"Samples/{TestFiles.Name(path)}", format["thqse.".Length..^"/1".Length], File.ReadAllBytes(path));
    }
}
