using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Hosting;

/// <summary>The definitions that a host works with, to change while AddThqse runs; later changes have no effect.</summary>
[JsonConverter(typeof(NoJsonConverter<ThqseOptions>))]
public sealed class ThqseOptions
{
    internal ThqseOptions(ThqseDefinitions registered)
    {
        Catalogues = [.. registered.Catalogues.All];
        Referentials = [.. registered.Referentials.All];
        DefaultCatalogue = registered.DefaultCatalogue;
        Limits = registered.Limits;
    }

    /// <summary>The catalogues against which contracts can be declared; at least one, with different identifiers. One that is there twice counts once.</summary>
    /// <value><see cref="CpomCatalogue.Occitanie2025"/>, and what earlier calls added.</value>
    public IList<CpomCatalogue> Catalogues { get; }

    /// <summary>The referentials whose questionnaires can be answered; at least one, with different identifiers, also of their questionnaires. One that is there twice counts once.</summary>
    /// <value><see cref="Referential.Shipped"/>, and what earlier calls added.</value>
    public IList<Referential> Referentials { get; }

    /// <summary>The identifier of the catalogue that is injected as <see cref="CpomCatalogue"/>; null for the first of <see cref="Catalogues"/>.</summary>
    /// <value>Null, or what an earlier call set.</value>
    public string? DefaultCatalogue { get; set; }

    /// <summary>How much the readers of <see cref="CpomCatalogues"/> and <see cref="Hosting.Referentials"/> take of a document; null for <see cref="ReadingLimits.Default"/>.</summary>
    /// <value>Null, or what an earlier call set.</value>
    public ReadingLimits? Limits { get; set; }

    /// <summary>How many catalogues and referentials there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Catalogues.Count} catalogues, {Referentials.Count} referentials");
}
