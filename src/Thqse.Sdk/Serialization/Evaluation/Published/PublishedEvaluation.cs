using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// An evaluation as it was published: what an evaluation document says, whatever the catalogue, the engine or the contract have become since. Nothing is judged anew;
/// who wants today's verdicts reads the contract and evaluates it. Immutable.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<PublishedEvaluation>))]
public sealed class PublishedEvaluation
{
    internal PublishedEvaluation(
        string catalogueId,
        string catalogueVersion,
        string engine,
        LocalDate asOf,
        IReadOnlyList<ReadingId> appliedReadings,
        Establishment establishment,
        IReadOnlyList<PublishedNotice> notices,
        IReadOnlyList<PublishedIndicator> indicators,
        StatusCounts summary)
    {
        CatalogueId = catalogueId;
        CatalogueVersion = catalogueVersion;
        Engine = engine;
        AsOf = asOf;
        AppliedReadings = appliedReadings;
        Establishment = establishment;
        Notices = notices;
        Indicators = indicators;
        Summary = summary;
    }

    /// <summary>The identifier of the catalogue evaluated against.</summary>
    public string CatalogueId { get; }

    /// <summary>The version of the catalogue, such as "1.0.0".</summary>
    public string CatalogueVersion { get; }

    /// <summary>The version of the engine that judged, such as "1.0.0".</summary>
    public string Engine { get; }

    /// <summary>The date as of which it was evaluated.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The other readings of the source that were chosen; may be empty.</summary>
    public IReadOnlyList<ReadingId> AppliedReadings { get; }

    /// <summary>Who was evaluated, as far as the document says; what was assumed stands there as if it had been said.</summary>
    public Establishment Establishment { get; }

    /// <summary>What was accepted and looked odd; may be empty.</summary>
    public IReadOnlyList<PublishedNotice> Notices { get; }

    /// <summary>The indicators, in the order of the document.</summary>
    public IReadOnlyList<PublishedIndicator> Indicators { get; }

    /// <summary>How many verdicts of years have each status.</summary>
    public StatusCounts Summary { get; }

    /// <summary>What the document says of an indicator.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">The document does not have the indicator.</exception>
    public PublishedIndicator this[IndicatorId id] => TryGet(id, out var indicator) ? indicator : throw new KeyNotFoundException($"The document has no indicator '{id}'.");

    /// <summary>What the document says of an indicator, spelled as in the document, or in any way that its catalogue understands if it is one of <see cref="CpomCatalogue.Shipped"/>.</summary>
    /// <param name="id">The identifier, such as "CPOM_OS_16".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    /// <exception cref="KeyNotFoundException">The document does not have the indicator.</exception>
    public PublishedIndicator this[string id] => this[IndicatorId.Parse(Guard.NotNull(id, nameof(id)))];

    /// <summary>Finds what the document says of an indicator.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="indicator">The indicator; null when the document does not have it.</param>
    /// <returns>Whether the document has it.</returns>
    public bool TryGet(IndicatorId id, [NotNullWhen(true)] out PublishedIndicator? indicator)
    {
        indicator = Find(id) ?? (CpomCatalogue.Shipped.FirstOrDefault(each => each.Id == CatalogueId) is { } catalogue ? Find(catalogue.Known(id)) : null);
        return indicator is not null;
    }

    /// <summary>Finds what the document says of an indicator.</summary>
    /// <param name="id">The identifier, such as "CPOM_OS_16"; null or a text that is none gives false.</param>
    /// <param name="indicator">The indicator; null when the document does not have it.</param>
    /// <returns>Whether the document has it.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out PublishedIndicator? indicator)
    {
        indicator = IndicatorId.TryParse(id, out var known) && TryGet(known, out var found) ? found : null;
        return indicator is not null;
    }

    private PublishedIndicator? Find(IndicatorId id) => Indicators.FirstOrDefault(each => each.Id == id);

    /// <summary>Catalogue, date and counts, such as "cpom-occitanie-2025-2029 1.0.0 as of 2027-03-31: 40 met, 12 not met of 150".</summary>
    public override string ToString() => FormattableString.Invariant($"{CatalogueId} {CatalogueVersion} as of {AsOf:uuuu-MM-dd}: {Summary.Met} met, {Summary.NotMet} not met of {Summary.Total}");
}
