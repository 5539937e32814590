using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Score cards that were taken once, to ask several things of them: whether they can be reported on together, which are alike, the report. Immutable; the order of the cards does not matter.</summary>
[JsonConverter(typeof(NoJsonConverter<Cohort>))]
public sealed class Cohort
{
    private readonly CohortCards cards;
    private readonly Lazy<CohortConflict?> conflict;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<int>>> alike;

    private Cohort(CohortCards cards)
    {
        this.cards = cards;
        conflict = new Lazy<CohortConflict?>(() => CohortRules.Find(cards.All));
        alike = new Lazy<IReadOnlyList<IReadOnlyList<int>>>(() => Cohorts.Alike.Find(cards.All));
    }

    /// <summary>How many score cards there are, 0 or more.</summary>
    public int Count => cards.All.Count;

    /// <summary>What keeps the cards from being reported on together, the first reason when there are several; null when they can.</summary>
    public CohortConflict? Conflict => conflict.Value;

    /// <summary>
    /// Score cards that may be of one establishment although none says of which: their places as they were given, from 0, those that are alike together, in the order of their first cards;
    /// empty when there are none. They are no conflict.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Alike => alike.Value;

    /// <summary>Takes score cards.</summary>
    /// <param name="cards">The score cards; may be empty. Each is asked for once and not held, so that a million can be scored as they are asked for.</param>
    /// <returns>The cohort.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null.</exception>
    public static Cohort Of(IEnumerable<ScoreCard> cards) => new(CohortCards.Of(cards, nameof(cards), tellsAlike: true));

    /// <summary>Reports on them for publication: see <see cref="CohortReporting.Report"/>.</summary>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="InvalidOperationException">There is no card, or the cards are no cohort: see <see cref="Conflict"/>.</exception>
    public CohortReport Report(CohortOptions? options = null) => Report(options, Refused);

    /// <summary>Calculates the exact figures, for whoever holds the cards: see <see cref="CohortReporting.Calculate"/>. Not for publication.</summary>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="InvalidOperationException">There is no card, or the cards are no cohort: see <see cref="Conflict"/>.</exception>
    public CohortCalculation Calculate(CohortOptions? options = null) => Calculate(options, Refused);

    /// <summary>How many cards there are, and whether they are a cohort.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} cards{(Conflict is null ? string.Empty : $", {Conflict.Reason}")}");

    internal CohortReport Report(CohortOptions? options, Func<string, Exception> refused)
    {
        var basis = BasisOf(options, refused);
        return new CohortReport(basis, GroupReporting.ForPublication(CohortPartitions.Of(basis.Kept), CohortNodes.Of(basis.First), basis.Options.SmallestGroup));
    }

    internal CohortCalculation Calculate(CohortOptions? options, Func<string, Exception> refused)
    {
        var basis = BasisOf(options, refused);
        return new CohortCalculation(basis, GroupReporting.Exactly(CohortPartitions.Of(basis.Kept), CohortNodes.Of(basis.First)));
    }

    private static InvalidOperationException Refused(string why) => new(why);

    private CohortBasis BasisOf(CohortOptions? options, Func<string, Exception> refused)
        => Count == 0 ? throw refused("Give at least one score card.")
            : Conflict is { } found ? throw refused(found.Message)
            : new CohortBasis(cards, options ?? CohortOptions.Default);
}
