using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>The catalogues that stand beside the tests, and what is expected of them.</summary>
internal static class CatalogueFiles
{
    public const string Broken = "Cpom/Catalogue/Broken";
    public const string BrokenShape = "Cpom/Catalogue/BrokenShape";
    private const string ExpectedSuffix = ".expected";

    /// <summary>The names of the bad documents of a folder: those with something expected of them.</summary>
    public static IEnumerable<string> Names(string folder)
        => TestFiles.In(folder, "*" + ExpectedSuffix + ".json").Select(path => TestFiles.Name(path).Replace(ExpectedSuffix, string.Empty, StringComparison.Ordinal));

    public static byte[] Bytes(string folder, string name) => File.ReadAllBytes(TestFiles.Path([.. folder.Split('/'), name + ".json"]));

    public static JsonObject Expected(string folder, string name) => JsonNode.Parse(Bytes(folder, name + ExpectedSuffix))!.AsObject();

    public static CpomCatalogue Sound() => Load(Bytes(Broken, "sound"));

    public static CpomCatalogue Load(string json) => Load(Encoding.UTF8.GetBytes(json));

    public static CpomCatalogue Load(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return CpomCatalogue.Load(stream);
    }
}
