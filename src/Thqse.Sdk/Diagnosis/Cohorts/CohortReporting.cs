using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Makes the aggregated report of score cards. Pure: the order of the cards does not matter. Who asks more than one thing of the same cards takes them once, as a <see cref="Cohort"/>.</summary>
public static class CohortReporting
{
    /// <summary>
    /// Reports for publication on score cards of one version of one questionnaire, scored by one policy for what is not concerned: whoever reads the report and knows
    /// who is in which group learns nobody's score to less than two points.
    /// </summary>
    /// <param name="cards">The score cards, at least one; each is asked for once and not held, so that a million can be scored as they are asked for.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no card, a card is null, or the cards are no cohort: see <see cref="FindConflict"/>.</exception>
    public static CohortReport Report(IEnumerable<ScoreCard> cards, CohortOptions? options = null) => Cohort.Of(cards).Report(options, why => new ArgumentException(why, nameof(cards)));

    /// <summary>Calculates the exact figures of the same score cards, for whoever holds them: of every group, with lowest and highest scores. Not for publication.</summary>
    /// <param name="cards">The score cards, at least one; each is asked for once and not held.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no card, a card is null, or the cards are no cohort: see <see cref="FindConflict"/>.</exception>
    public static CohortCalculation Calculate(IEnumerable<ScoreCard> cards, CohortOptions? options = null) => Cohort.Of(cards).Calculate(options, why => new ArgumentException(why, nameof(cards)));

    /// <summary>Finds what keeps score cards from being reported on together, before <see cref="Report"/> refuses them.</summary>
    /// <param name="cards">The score cards; may be empty.</param>
    /// <returns>Why they cannot, the first reason when there are several, and which cards; null when they can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null.</exception>
    public static CohortConflict? FindConflict(IEnumerable<ScoreCard> cards) => CohortRules.Find(CohortCards.Of(cards, nameof(cards), tellsAlike: false).All);

    /// <summary>Finds score cards that may be of one establishment although none says of which: without FINESS number, SIRET and name, they score the very same everywhere.</summary>
    /// <param name="cards">The score cards; may be empty.</param>
    /// <returns>Their places as they were given, from 0, those that are alike together, in the order of their first cards; empty when there are none. They are no conflict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> FindAlike(IEnumerable<ScoreCard> cards) => Cohort.Of(cards).Alike;

    /// <summary>How an establishment stands against the others: itself left out of its reference.</summary>
    /// <param name="card">The score card of the establishment.</param>
    /// <param name="others">The score cards of the others; the card itself, or another one of the same establishment, is left out.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null, the cards are of several questionnaires or versions, their pillars or themes are not the same in the same order, or they were scored by several policies for what is not concerned.</exception>
    public static CohortPosition Position(ScoreCard card, IEnumerable<ScoreCard> others, CohortOptions? options = null)
    {
        Guard.NotNull(card, nameof(card));
        var applied = options ?? CohortOptions.Default;
        var given = CohortCards.Of(others, nameof(others), tellsAlike: false, other => !SameEstablishment.Are(other, card));
        var own = CohortCards.Of(card);
        if (CohortRules.FindIncomparable([own, .. given.All]) is { } conflict)
        {
            throw new ArgumentException(conflict.Message, nameof(others));
        }

        IReadOnlyList<CohortCard> reference = given.All.Count == 0 ? [] : new CohortBasis(given, applied).Kept;
        return new CohortPosition(Of(NodeKind.Overall)[0], Of(NodeKind.Pillar), Of(NodeKind.Theme));

        IReadOnlyList<NodePosition> Of(NodeKind kind) => CohortNodes.Of(card).Where(node => node.Kind == kind)
            .Select(node => new NodePosition(node.Id, node.Score(own), node.ScoresOf(reference), applied.SmallestGroup)).ToReadOnly();
    }
}
