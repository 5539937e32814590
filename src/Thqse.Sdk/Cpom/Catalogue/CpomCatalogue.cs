using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Cpom.Checking;
using Thqse.Sdk.Cpom.Loading;

namespace Thqse.Sdk.Cpom;

/// <summary>The indicators of a contract generation, with their targets and the readings of their source. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(NoJsonConverter<CpomCatalogue>))]
public sealed partial class CpomCatalogue
{
    private readonly Dictionary<IndicatorId, Fiche> byId;
    private readonly Lazy<IReadOnlyList<AttributeDefinition>> asked;
    private readonly Lazy<PopulationFacts> facts;
    private readonly Lazy<CatalogueFinding?> flaw;
    private readonly CatalogueSource source;
    private readonly Lazy<IReadOnlyList<ReadingId>> selectable;

    internal CpomCatalogue(
        CatalogueSource source,
        CatalogueHead head,
        IReadOnlyList<Fiche> fiches,
        IReadOnlyList<LedgerEntry> sharedLedger,
        CpomCatalogue? ordinary = null,
        IReadOnlyList<ReadingId>? readings = null)
    {
        flaw = new Lazy<CatalogueFinding?>(() => TargetCheck.FirstOf(this));
        asked = new Lazy<IReadOnlyList<AttributeDefinition>>(AttributesOfRows);
        facts = new Lazy<PopulationFacts>(() => fiches.SelectMany(fiche => fiche.Targets.Rows).Aggregate(PopulationFacts.None, (all, row) => all | row.Population.Asks));
        selectable = new Lazy<IReadOnlyList<ReadingId>>(() => SelectableEntries().Select(entry => entry.SelectedBy!.Value).ToReadOnly());
        this.source = source;
        Id = head.Id;
        Version = head.Version;
        Label = head.Label;
        Years = head.Years;
        Closing = head.Closing;
        Sizes = head.Sizes;
        Attributes = head.Attributes;
        Categories = head.Categories;
        Source = head.Source;
        Sections = head.Sections;
        Naming = head.Naming;
        Ordinary = ordinary ?? this;
        Readings = readings ?? [];
        Fiches = fiches;
        SharedLedger = sharedLedger;
        Ledger = sharedLedger.Concat(fiches.SelectMany(fiche => fiche.Targets.Ledger)).ToReadOnly();
        byId = [];
        foreach (var fiche in fiches)
        {
            // The first wins; the catalogue's check reports a second one of the same identifier.
            var id = Naming.Completed(fiche.Id);
            if (!byId.ContainsKey(id))
            {
                byId.Add(id, fiche);
            }
        }
    }

    /// <summary>The finding with which a target would be lost or changed; null when there is none. Found when it is first asked for; the data of the package have none, as its tests say.</summary>
    internal CatalogueFinding? Flaw => source.IsShipped ? null : flaw.Value;

    /// <summary>The first day on which no year of any indicator is open any more (2030-01-01): that of an evaluation for which nobody says a date.</summary>
    public LocalDate ClosedFrom => Fiches.Select(fiche => fiche.Closing.Of(Years.Last)).DefaultIfEmpty(Closing.Of(Years.Last)).Max();

    /// <summary>The identifier, such as "cpom-occitanie-2025-2029".</summary>
    public string Id { get; }

    /// <summary>The version of the data, such as "1.0.0".</summary>
    public string Version { get; }

    /// <summary>What the catalogue holds.</summary>
    public LocalizedText Label { get; }

    /// <summary>The years that have targets, and their reference.</summary>
    public CatalogueYears Years { get; }

    /// <summary>When its years close; those of an indicator whose data come later, when that says.</summary>
    public YearClosing Closing { get; }

    /// <summary>The size classes, and from how many beds, or of what else is counted, an establishment is of one.</summary>
    public SizeLimits Sizes { get; }

    /// <summary>What can be said of an establishment beside what every contract says, to know what is asked of it; may be empty.</summary>
    public IReadOnlyList<AttributeDefinition> Attributes { get; }

    /// <summary>Of <see cref="Attributes"/>, those on which a row or the size depends; what only another reading asks about is not among them. May be empty.</summary>
    public IReadOnlyList<AttributeDefinition> AskedAttributes => asked.Value;

    /// <summary>Whether a row depends on being a member of a GHT (territorial hospital group).</summary>
    public bool AsksGhtMembership => facts.Value.HasFlag(PopulationFacts.GhtMember);

    /// <summary>Whether a row depends on the authorised activities.</summary>
    public bool AsksActivities => facts.Value.HasFlag(PopulationFacts.Activities);

    /// <summary>The categories of establishment that sign a contract of this catalogue: those that it declares, else the CHU, the CH, the ESPIC and the clinic.</summary>
    public IReadOnlyList<EstablishmentCategory> Categories { get; }

    /// <summary>The document it was read from.</summary>
    public SourceDocument Source { get; }

    /// <summary>The members that each fiche has to have beside those that are required, such as "context"; may be empty.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>How the identifiers of its indicators are made, and what of them may be left out.</summary>
    internal IndicatorNaming Naming { get; }

    /// <summary>The fiches, in the order of the source.</summary>
    public IReadOnlyList<Fiche> Fiches { get; }

    /// <summary>The readings that concern several indicators; those of one are in its fiche.</summary>
    public IReadOnlyList<LedgerEntry> SharedLedger { get; }

    /// <summary>Every reading: those that concern several indicators, then those of each fiche.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>Looks for something that is asked about an establishment.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>What is asked; null when the catalogue declares nothing of that name.</returns>
    public AttributeDefinition? FindAttribute(AttributeId id) => Attributes.FirstOrDefault(attribute => attribute.Id == id);

    private IReadOnlyList<AttributeDefinition> AttributesOfRows()
    {
        var used = new HashSet<AttributeId>(Fiches.SelectMany(fiche => fiche.Targets.Rows).SelectMany(row => row.Population.Attributes).Select(condition => condition.Id));
        return Attributes.Where(attribute => used.Contains(attribute.Id) || attribute.Id == Sizes.By?.Id).ToReadOnly();
    }

    /// <summary>An establishment as this catalogue knows its category and its size.</summary>
    internal Establishment Known(Establishment establishment)
    {
        // Of those that are equal, the one that knows what the catalogue says of it; itself where it says nothing.
        var category = Categories.Where(each => each == establishment.Category).DefaultIfEmpty(establishment.Category).First();
        return establishment.Of(category, establishment.StatedSizeClass is { } stated ? Sizes.Known(stated) : null, Sizes.Of(establishment));
    }

    /// <summary>A fiche by its identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no such fiche; the message names it and the version.</exception>
    public Fiche this[IndicatorId id] => TryGet(id, out var fiche)
        ? fiche
        : throw new KeyNotFoundException($"Indicator '{id}' is unknown to the catalogue {Id}, version {Version}.");

    /// <summary>A fiche by the text of its identifier, in any spelling that this catalogue understands.</summary>
    /// <param name="id">The identifier, such as "CPOM_CT_7" or "CPOM_CT_07".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no such fiche.</exception>
    public Fiche this[string id] => this[IndicatorId.Parse(Guard.NotNull(id, nameof(id)))];

    /// <summary>A fiche by its identifier, if the catalogue has it.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="fiche">The fiche; null when there is none.</param>
    /// <returns>Whether the catalogue has the fiche.</returns>
    public bool TryGet(IndicatorId id, [NotNullWhen(true)] out Fiche? fiche) => byId.TryGetValue(Naming.Completed(id), out fiche);

    /// <summary>A fiche by the text of its identifier, in any spelling, if the catalogue has it.</summary>
    /// <param name="id">The identifier; null, and a text that is none, give false.</param>
    /// <param name="fiche">The fiche; null when there is no such fiche.</param>
    /// <returns>Whether the catalogue has the fiche.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Fiche? fiche)
    {
        fiche = IndicatorId.TryParse(id, out var known) && TryGet(known, out var found) ? found : null;
        return fiche is not null;
    }

    /// <summary>An indicator of which something may be left out, as this catalogue knows it; itself where nothing is, or there is no such indicator.</summary>
    internal IndicatorId Known(IndicatorId id) => !Naming.IsComplete(id) && TryGet(id, out var fiche) ? fiche.Id : id;

    /// <summary>A reading, with its indicator as this catalogue knows it.</summary>
    internal ReadingId Known(ReadingId reading) => reading.Indicator is { } id ? new ReadingId(Known(id), reading.Alternative) : reading;

    /// <summary>The identifier and the version, for a log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} {Version}");
}
