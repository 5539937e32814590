using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Hosting;

/// <summary>Everything that the calls of AddThqse have registered so far: what the next call goes on from, and what is resolved in the end. Immutable.</summary>
internal sealed class ThqseDefinitions
{
    public ThqseDefinitions(ThqseOptions options)
        : this(options.Catalogues, options.Referentials, options.DefaultCatalogue, options.Limits)
    {
    }

    private ThqseDefinitions(IEnumerable<CpomCatalogue> catalogues, IEnumerable<Referential> referentials, string? defaultCatalogue, ReadingLimits? limits)
    {
        Catalogues = new CpomCatalogues(catalogues, defaultCatalogue, limits);
        Referentials = new Referentials(referentials, limits);
        DefaultCatalogue = defaultCatalogue;
        Limits = limits;
    }

    public static ThqseDefinitions Shipped { get; } = new(CpomCatalogue.Shipped, Referential.Shipped, defaultCatalogue: null, limits: null);

    public CpomCatalogues Catalogues { get; }

    public Referentials Referentials { get; }

    /// <summary>The default that was asked for; null for the first catalogue, which a later call may change.</summary>
    public string? DefaultCatalogue { get; }

    /// <summary>How much the readers take; null for the usual limits.</summary>
    public ReadingLimits? Limits { get; }
}
