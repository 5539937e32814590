using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Makes the aggregated report of score cards. Pure: the order of the cards does not matter.</summary>
public static class CohortReporting
{
    /// <summary>Reports on score cards of one version of one questionnaire, scored by one policy for what is not concerned.</summary>
    /// <param name="cards">The score cards, at least one.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no card, a card is null, the cards are of several questionnaires or versions, their pillars or themes are not the same in the same order, they were scored by several policies for what is not concerned, or an establishment (a FINESS number) has two: see <see cref="FindConflict"/>.</exception>
    public static CohortReport Report(IEnumerable<ScoreCard> cards, CohortOptions? options = null)
    {
        var given = Guard.NoNulls(cards, nameof(cards));
        var applied = options ?? CohortOptions.Default;
        if (given.Length == 0)
        {
            throw new ArgumentException("Give at least one score card.", nameof(cards));
        }

        Refuse(CohortRules.Find(given), nameof(cards));
        var first = given[0];
        var kept = given.Where(card => card.Overall.IsApplicable && (applied.IncludeIncomplete || card.IsComplete)).ToArray();
        return new CohortReport(
            first.QuestionnaireId,
            first.QuestionnaireVersion,

            // A card may leave the mark out; one that has it is enough, wherever it stands.
            given.Any(card => card.IsSpecimen),
            first.NotConcerned,
            applied,
            given.Length,
            given.Length - kept.Length,
            Array.AsReadOnly(GroupReporting.Report(CohortPartitions.Of(kept), CohortNodes.Of(first), applied.SmallestGroup).ToArray()));
    }

    /// <summary>Finds what keeps score cards from being reported on together, before <see cref="Report"/> refuses them.</summary>
    /// <param name="cards">The score cards; may be empty.</param>
    /// <returns>Why they cannot, the first reason when there are several, and which cards; null when they can.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null.</exception>
    public static CohortConflict? FindConflict(IEnumerable<ScoreCard> cards) => CohortRules.Find(Guard.NoNulls(cards, nameof(cards)));

    /// <summary>How an establishment stands against the others: itself left out of its reference.</summary>
    /// <param name="card">The score card of the establishment.</param>
    /// <param name="others">The score cards of the others; the card itself, or another one of the same FINESS number, is left out.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null, the cards are of several questionnaires or versions, their pillars or themes are not the same in the same order, or they were scored by several policies for what is not concerned.</exception>
    public static CohortPosition Position(ScoreCard card, IEnumerable<ScoreCard> others, CohortOptions? options = null)
    {
        Guard.NotNull(card, nameof(card));
        var applied = options ?? CohortOptions.Default;
        var given = Guard.NoNulls(others, nameof(others)).Where(other => !IsSame(other, card)).ToArray();
        Refuse(CohortRules.FindIncomparable([card, .. given]), nameof(others));
        var reference = given.Where(other => other.Overall.IsApplicable && (applied.IncludeIncomplete || other.IsComplete)).ToArray();
        return new CohortPosition(Of(NodeKind.Overall)[0], Of(NodeKind.Pillar), Of(NodeKind.Theme));

        IReadOnlyList<NodePosition> Of(NodeKind kind) => CohortNodes.Of(card).Where(node => node.Kind == kind)
            .Select(node => new NodePosition(node.Id, node.Score(card), Known(reference, node), applied.SmallestGroup)).ToReadOnly();
    }

    private static Exact[] Known(IEnumerable<ScoreCard> cards, CohortNode node)
        => [.. cards.Select(card => node.Score(card)).Where(score => score.IsKnown)];

    private static bool IsSame(ScoreCard one, ScoreCard other)
        => ReferenceEquals(one, other) || (one.Establishment?.Finess is { } finess && finess == other.Establishment?.Finess);

    private static void Refuse(CohortConflict? conflict, string name)
    {
        if (conflict is not null)
        {
            throw new ArgumentException(conflict.Message, name);
        }
    }
}
