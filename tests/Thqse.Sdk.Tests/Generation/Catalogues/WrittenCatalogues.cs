using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>The catalogues that somebody wrote: of each construct of the language, and the samples.</summary>
internal static class WrittenCatalogues
{
    public static GeneratedCatalogue[] All { get; } =
    [
        .. TestFiles.In("Vectors/language").Select(file => new GeneratedCatalogue(TestFiles.Json(file)["catalogue"]!.AsObject().DeepClone().AsObject())),
        .. new[] { "transition-obligations", "medico-social-scheme" }.Select(name => new GeneratedCatalogue(TestFiles.Json(TestFiles.Path("Samples", "catalogues", name + ".json")).AsObject())),
    ];
}
