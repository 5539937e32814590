using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads a catalogue: strictly, and all that is wrong with it at once.</summary>
internal static class CatalogueLoader
{
    private static readonly Shape WithFicheNames = HeadForms.Usual.Holding(CommonShapes.Text);

    /// <summary>A catalogue that holds its fiches.</summary>
    public static Shape Whole { get; } = new CatalogueShape();

    /// <summary>Reads a catalogue document that holds its fiches.</summary>
    public static CpomCatalogue FromDocument(Stream stream, ReadingLimits? limits)
        => Read(stream, limits, Whole, HeadForms.Fiches.Of);

    /// <summary>Reads a catalogue document that names its fiches, each in a document of its own.</summary>
    public static CpomCatalogue FromParts(Stream stream, Func<string, Stream> openFiche)
        => Read(stream, limits: null, WithFicheNames, root => HeadForms.Fiches.Of(root).Select(name => Part(name.GetString()!, openFiche)).ToReadOnly(), isShipped: true);

    private static CpomCatalogue Read(Stream stream, ReadingLimits? limits, Shape shape, Func<JsonElement, IReadOnlyList<JsonElement>> fiches, bool isShipped = false)
    {
        using var document = StrictDocument.Read(stream, shape, HeadForms.Format, limits, isShipped ? null : AlternativesCheck.Run);

        // A catalogue keeps what it was read from, so that it can be read otherwise.
        var root = document.RootElement.Clone();
        return new CatalogueSource(root, fiches(root)) { IsShipped = isShipped }.Catalogue();
    }

    private static JsonElement Part(string name, Func<string, Stream> openFiche)
    {
        using var stream = openFiche(name);
        using var document = StrictDocument.Read(stream, FicheForms.WithLines.Shape);
        return document.RootElement.Clone();
    }
}
