using Thqse.Sdk.Cpom.Loading;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <content>Where catalogues come from: the data of the package, or a document.</content>
public sealed partial class CpomCatalogue
{
    private const string OccitanieFolder = "cpom-occitanie-2025-2029";

    /// <summary>The identifier of the catalogue that is meant where nothing else is said: of the first of <see cref="Shipped"/>, without loading it.</summary>
    internal const string DefaultId = OccitanieFolder;

    /// <summary>The 30 indicators of the strategic annex of Occitanie 2025-2029. Loaded once, on first use.</summary>
    /// <value>The catalogue "cpom-occitanie-2025-2029".</value>
    public static CpomCatalogue Occitanie2025 => Embedded.Occitanie2025;

    /// <summary>The catalogues that the package ships; the first is meant where nothing else is said.</summary>
    public static IReadOnlyList<CpomCatalogue> Shipped => Together.All;

    /// <summary>Reads a catalogue of the same shape from a document "thqse.cpom-catalogue/1" that holds its fiches. Its content is judged by <c>Check()</c>, not here.</summary>
    /// <param name="stream">The document, UTF-8 JSON; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DiagnosticsException">The document is not of the shape, or too large; the exception holds everything that is wrong.</exception>
    public static CpomCatalogue Load(Stream stream, ReadingLimits? limits = null) => CatalogueLoader.FromDocument(Guard.NotNull(stream, nameof(stream)), limits);

    /// <summary>Loads the embedded data when it is first asked for: touching another member of the catalogue does not.</summary>
    private static class Embedded
    {
        public static readonly CpomCatalogue Occitanie2025 = Load(OccitanieFolder);

        private static CpomCatalogue Load(string folder)
        {
            using var catalogue = EmbeddedData.Open(folder, "catalogue");
            return CatalogueLoader.FromParts(catalogue, name => EmbeddedData.Open(folder, name));
        }
    }

    /// <summary>Made when it is first asked for: each of them is loaded then.</summary>
    private static class Together
    {
        public static readonly IReadOnlyList<CpomCatalogue> All = [Occitanie2025];
    }
}
