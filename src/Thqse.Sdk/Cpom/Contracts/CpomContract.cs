using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// What an establishment declares against a catalogue: who it is, what it chose, what it observed. Immutable.
/// It is read from a document, or made in code by <see cref="CpomContractBuilder"/>; both know the same rules.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<CpomContract>))]
public sealed class CpomContract
{
    private readonly IReadOnlyDictionary<IndicatorId, Choice> choices;
    private readonly IReadOnlyDictionary<IndicatorId, string> notConcerned;
    private readonly IReadOnlyDictionary<IndicatorId, IndicatorDeclarations> declarations;
    private readonly HashSet<IndicatorId> alreadyEngaged;
    private readonly IReadOnlyDictionary<IndicatorId, string>? spellings;

    internal CpomContract(
        CpomCatalogue catalogue,
        Establishment establishment,
        LocalDate? asOf,
        IEnumerable<IndicatorId> alreadyEngaged,
        IReadOnlyDictionary<IndicatorId, Choice> choices,
        IReadOnlyDictionary<IndicatorId, string> notConcerned,
        IReadOnlyDictionary<IndicatorId, IndicatorDeclarations> declarations,
        IReadOnlyDictionary<IndicatorId, string>? spellings = null,
        bool isCatalogueAssumed = false)
    {
        this.spellings = spellings;
        IsCatalogueAssumed = isCatalogueAssumed;
        Catalogue = catalogue;
        Establishment = catalogue.Known(establishment);
        AsOf = asOf;
        this.alreadyEngaged = [.. alreadyEngaged];
        this.choices = choices;
        this.notConcerned = notConcerned;
        this.declarations = declarations;
        AlreadyEngaged = this.alreadyEngaged.Count == 0 ? [] : catalogue.Fiches.Select(fiche => fiche.Id).Where(this.alreadyEngaged.Contains).ToReadOnly();
        Choices = InOrder(choices);
        NotConcerned = InOrder(notConcerned);
        Declared = InOrder(declarations).Where(pair => pair.Value.Observations.Count > 0).ToReadOnly();
    }

    /// <summary>The catalogue whose indicators are declared.</summary>
    public CpomCatalogue Catalogue { get; }

    /// <summary>The other readings of the ledger under which the contract asks to be evaluated, in canonical order: those of its catalogue; may be empty.</summary>
    public IReadOnlyList<ReadingId> Readings => Catalogue.Readings;

    /// <summary>Whether the document did not say which catalogue it means.</summary>
    internal bool IsCatalogueAssumed { get; }

    /// <summary>Whether it says which edition of its catalogue it means, and not just the latest.</summary>
    internal bool IsEditionStated { get; init; }

    /// <summary>Who declares.</summary>
    public Establishment Establishment { get; }

    /// <summary>The date at which the contract asks to be evaluated; null when it does not say.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The indicators in which the establishment was already engaged at the start, in the order of the catalogue; may be empty.</summary>
    public IReadOnlyList<IndicatorId> AlreadyEngaged { get; }

    /// <summary>What was chosen once, by indicator, in the order of the catalogue; may be empty.</summary>
    public IReadOnlyList<KeyValuePair<IndicatorId, Choice>> Choices { get; }

    /// <summary>The indicators taken out of the contract, each with its justification, in the order of the catalogue; may be empty.</summary>
    public IReadOnlyList<KeyValuePair<IndicatorId, string>> NotConcerned { get; }

    /// <summary>What is declared, by indicator, in the order of the catalogue: those with an observation of some year; may be empty.</summary>
    public IReadOnlyList<KeyValuePair<IndicatorId, IndicatorDeclarations>> Declared { get; }

    /// <summary>Whether the establishment was already engaged in an indicator at the start.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>True when it was; false also for an indicator that the catalogue does not have.</returns>
    public bool IsAlreadyEngaged(IndicatorId indicator) => alreadyEngaged.Contains(Catalogue.Known(indicator));

    /// <summary>What the establishment fixed once for an indicator: an option, a target of its own.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The choice; null when nothing was chosen.</returns>
    public Choice? FindChoice(IndicatorId indicator) => choices.TryGetValue(Catalogue.Known(indicator), out var choice) ? choice : null;

    /// <summary>Why the establishment took an indicator out of its contract.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The justification; null when the indicator was not taken out.</returns>
    public string? NotConcernedJustification(IndicatorId indicator) => notConcerned.TryGetValue(Catalogue.Known(indicator), out var justification) ? justification : null;

    /// <summary>How the document of the contract spells an indicator of which it declares or chooses something, by which its place is found there.</summary>
    internal string SpellingOf(IndicatorId indicator) => spellings is not null && spellings.TryGetValue(indicator, out var written) ? written : indicator.ToString();

    /// <summary>What is declared for an indicator, year by year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The declarations, without observations when nothing is declared.</returns>
    public IndicatorDeclarations Declarations(IndicatorId indicator)
        => declarations.TryGetValue(Catalogue.Known(indicator), out var declared) ? declared : IndicatorDeclarations.None;

    /// <summary>The same declarations of another establishment, or of the same after a change: what if it lost forty beds. The indicators it was engaged in before, its choices and declarations stay.</summary>
    /// <param name="establishment">Who declares.</param>
    /// <returns>Another contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    /// <exception cref="ArgumentException">The establishment is of a category that signs no contract of the catalogue, or says nothing of its size, or not what the catalogue needs of its category.</exception>
    public CpomContract With(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        return Catalogue.Sizes.Of(establishment) == default
            ? throw new ArgumentException("Give the number of beds, the size class, or the attribute by which the catalogue measures the size: targets depend on it.", nameof(establishment))
            : CategoryCodes.FirstMissing(Catalogue.Known(establishment)) is { } missing
            ? throw new ArgumentException($"An establishment of the category '{establishment.Category}' says its '{missing}': targets depend on it.", nameof(establishment))
            : Catalogue.Categories.Contains(establishment.Category)
            ? new CpomContract(Catalogue, establishment, AsOf, alreadyEngaged, choices, notConcerned, declarations) { IsEditionStated = IsEditionStated }
            : throw new ArgumentException($"An establishment of the category '{establishment.Category}' signs no contract of the catalogue {Catalogue.Id}.", nameof(establishment));
    }

    /// <summary>The same contract under other readings of the ledger, beside those under which it asks to be evaluated already.</summary>
    /// <param name="readings">The readings, in any order.</param>
    /// <returns>Another contract; this one when nothing is added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">The ledger offers no such reading, or two of them give one member different values.</exception>
    public CpomContract Under(params IEnumerable<ReadingId> readings) => Against(Catalogue.Under(readings));

    /// <summary>The establishment and the catalogue, for a log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Establishment}, {Catalogue}");

    /// <summary>What is declared, against the same catalogue under other readings: they change what is asked, never what can be declared.</summary>
    internal CpomContract Against(CpomCatalogue catalogue)
        => catalogue == Catalogue ? this : new CpomContract(catalogue, Establishment, AsOf, alreadyEngaged, choices, notConcerned, declarations, spellings, IsCatalogueAssumed) { IsEditionStated = IsEditionStated };

    /// <summary>This contract with the establishment, and the indicators it was engaged in, of another one.</summary>
    internal CpomContract WithEstablishmentOf(CpomContract other) => new(Catalogue, other.Establishment, AsOf, other.alreadyEngaged, choices, notConcerned, declarations) { IsEditionStated = IsEditionStated };

    /// <summary>This contract with what another one chose for an indicator.</summary>
    internal CpomContract WithChoiceOf(CpomContract other, IndicatorId indicator) => new(Catalogue, Establishment, AsOf, alreadyEngaged, Replaced(choices, other.choices, indicator), notConcerned, declarations) { IsEditionStated = IsEditionStated };

    /// <summary>This contract where an indicator is taken out as in another one.</summary>
    internal CpomContract WithNotConcernedOf(CpomContract other, IndicatorId indicator) => new(Catalogue, Establishment, AsOf, alreadyEngaged, choices, Replaced(notConcerned, other.notConcerned, indicator), declarations) { IsEditionStated = IsEditionStated };

    /// <summary>This contract with what another one declares for an indicator.</summary>
    internal CpomContract WithDeclarationsOf(CpomContract other, IndicatorId indicator) => new(Catalogue, Establishment, AsOf, alreadyEngaged, choices, notConcerned, Replaced(declarations, other.declarations, indicator)) { IsEditionStated = IsEditionStated };

    private IReadOnlyList<KeyValuePair<IndicatorId, T>> InOrder<T>(IReadOnlyDictionary<IndicatorId, T> items)
        => items.Count == 0 ? [] : Catalogue.Fiches.Where(fiche => items.ContainsKey(fiche.Id)).Select(fiche => new KeyValuePair<IndicatorId, T>(fiche.Id, items[fiche.Id])).ToReadOnly();

    private static IReadOnlyDictionary<IndicatorId, T> Replaced<T>(IReadOnlyDictionary<IndicatorId, T> own, IReadOnlyDictionary<IndicatorId, T> others, IndicatorId indicator)
    {
        var replaced = own.Where(pair => pair.Key != indicator).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (others.TryGetValue(indicator, out var value))
        {
            replaced[indicator] = value;
        }

        return replaced;
    }
}
