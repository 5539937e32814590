using System.Text.Json.Nodes;
using Thqse.Sdk.Tests.Support;
using Spec = Thqse.Sdk.Specification;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>The verdicts that the specification gives: from the files of the catalogue and the text of a contract, nothing of the package between.</summary>
internal static class SpecifiedVerdicts
{
    private static readonly string Folder = TestFiles.Path("Data", "cpom-occitanie-2025-2029");
    private static readonly Spec.Catalogue.Catalogue Occitanie = Spec.Catalogue.read(Folder, Spec.Json.document(File.ReadAllText(Path.Combine(Folder, "catalogue.json"))));

    /// <param name="contract">The contract.</param>
    /// <param name="asOf">The date of the evaluation; null for that of the contract.</param>
    /// <param name="catalogue">The text of the catalogue; null for the embedded one.</param>
    public static JsonObject Of(string contract, string? asOf, string? catalogue = null) => Spec.Documents.evaluation(Read(catalogue), contract, asOf).AsObject();

    /// <summary>Of one indicator alone, which is what a vector is about.</summary>
    public static JsonObject OfOne(string indicator, string contract, string? asOf, string? catalogue = null)
        => Spec.Documents.evaluationOf(indicator, Read(catalogue), contract, asOf).AsObject();

    private static Spec.Catalogue.Catalogue Read(string? catalogue) => catalogue is null ? Occitanie : Spec.Catalogue.read(string.Empty, Spec.Json.document(catalogue));
}
