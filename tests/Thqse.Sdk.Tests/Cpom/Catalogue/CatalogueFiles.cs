using System.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>The catalogues that stand beside the tests, and how they are loaded.</summary>
internal static class CatalogueFiles
{
    public const string Broken = "Cpom/Catalogue/Broken";
    public const string BrokenShape = "Cpom/Catalogue/BrokenShape";

    /// <summary>The text of the catalogue without a fault, which every broken one is made from.</summary>
    public static string SoundText { get; } = BrokenDocument.Sound(Broken);

    public static CpomCatalogue Sound() => Load(SoundText);

    public static CpomCatalogue Load(string json) => Load(Encoding.UTF8.GetBytes(json));

    public static CpomCatalogue Load(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return CpomCatalogue.Load(stream);
    }
}
