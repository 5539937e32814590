using System.Text.Json.Nodes;
using Spec = Thqse.Sdk.Specification;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The verdicts of the specification, from the files of the catalogue and the text of a contract.</summary>
internal static class SpecifiedVerdicts
{
    private static readonly Spec.Catalogue.Catalogue Occitanie = Spec.Catalogue.read(Folder, Spec.Json.document(File.ReadAllText(Path.Combine(Folder, "catalogue.json"))));

    private static string Folder => TestFiles.Path("Data", "cpom-occitanie-2025-2029");

    public static JsonObject Of(string contract, string? asOf = null) => Spec.Documents.evaluation(Occitanie, contract, asOf).AsObject();
}
