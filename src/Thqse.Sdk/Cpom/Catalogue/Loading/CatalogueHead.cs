namespace Thqse.Sdk.Cpom.Loading;

/// <summary>What the head of a catalogue says.</summary>
/// <param name="Id">The identifier of the catalogue.</param>
/// <param name="Version">Its edition.</param>
/// <param name="Label">What it holds.</param>
/// <param name="Years">Its years.</param>
/// <param name="Naming">How the identifiers of its indicators are made, and what of them may be left out.</param>
/// <param name="Closing">When they close.</param>
/// <param name="CountGrowth">What a growth that is asked of a count comes down to.</param>
/// <param name="Categories">The categories of establishment that sign a contract of it.</param>
/// <param name="Sizes">From how many beds an establishment is of a class.</param>
/// <param name="Attributes">What is asked about an establishment to know what is asked of it.</param>
/// <param name="Sections">The members that each fiche has to have beside those that are required.</param>
/// <param name="Source">The document it follows.</param>
internal sealed record CatalogueHead(
    string Id,
    string Version,
    LocalizedText Label,
    CatalogueYears Years,
    IndicatorNaming Naming,
    YearClosing Closing,
    CountGrowth CountGrowth,
    IReadOnlyList<EstablishmentCategory> Categories,
    SizeLimits Sizes,
    IReadOnlyList<AttributeDefinition> Attributes,
    IReadOnlyList<string> Sections,
    SourceDocument Source)
{
    /// <summary>Whether fiches read with another head are the same.</summary>
    public bool ReadsFichesAs(CatalogueHead other) => CountGrowth == other.CountGrowth;
}
