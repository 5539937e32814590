using System.Text.Json.Nodes;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class BrokenShapeTests
{
    public static TheoryData<string> Names => [.. BrokenDocument.Names(CatalogueFiles.BrokenShape)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_of_another_shape_is_refused_with_everything_that_is_wrong(string name)
    {
        var broken = BrokenDocument.Read(CatalogueFiles.BrokenShape, name);
        var wanted = broken.Expected["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!.AsObject()).ToArray();
        var found = Assert.Throws<DiagnosticsException>(() => CatalogueFiles.Load(broken.Utf8)).Diagnostics;

        Assert.Equal(wanted.Select(Place).Order(StringComparer.Ordinal), found.Select(Place).Order(StringComparer.Ordinal));
        Assert.All(
            wanted.Where(diagnostic => diagnostic["value"] is not null),
            diagnostic => Assert.Contains(found, each => Place(each) == Place(diagnostic) && each.Value == diagnostic["value"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_diagnostic_has_a_sentence_in_both_languages(string name)
    {
        var exception = Assert.Throws<DiagnosticsException>(() => CatalogueFiles.Load(BrokenDocument.Read(CatalogueFiles.BrokenShape, name).Utf8));

        Assert.All(exception.Diagnostics, diagnostic =>
        {
            Assert.NotEmpty(diagnostic.Explain(Language.French));
            Assert.NotEmpty(diagnostic.Explain(Language.English));
        });
    }

    private static string Place(JsonObject diagnostic) => diagnostic["code"]!.GetValue<string>() + " " + diagnostic["pointer"]!.GetValue<string>();

    private static string Place(Diagnostic diagnostic) => diagnostic.Code.ToCode() + " " + diagnostic.Pointer;
}
