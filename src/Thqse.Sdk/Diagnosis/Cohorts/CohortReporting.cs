using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Makes the aggregated report of score cards. Pure: the order of the cards does not matter.</summary>
public static class CohortReporting
{
    /// <summary>Reports on score cards of one version of one questionnaire.</summary>
    /// <param name="cards">The score cards, at least one.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no card, a card is null, the cards are of several questionnaires or versions, their pillars or themes are not the same in the same order, or an establishment (a FINESS number) has two.</exception>
    public static CohortReport Report(IEnumerable<ScoreCard> cards, CohortOptions? options = null)
    {
        var given = Guard.NoNulls(cards, nameof(cards));
        var applied = options ?? CohortOptions.Default;
        EnsureComparable(given);
        EnsureEachOnce(given);
        var first = given[0];
        var kept = given.Where(card => card.Overall.IsApplicable && (applied.IncludeIncomplete || card.IsComplete)).ToArray();
        return new CohortReport(
            first.QuestionnaireId,
            first.QuestionnaireVersion,
            first.IsSpecimen,
            applied,
            given.Length,
            given.Length - kept.Length,
            Array.AsReadOnly(GroupReporting.Report(CohortPartitions.Of(kept), CohortNodes.Of(first), applied.SmallestGroup).ToArray()));
    }

    /// <summary>How an establishment stands against the others: itself left out of its reference.</summary>
    /// <param name="card">The score card of the establishment.</param>
    /// <param name="others">The score cards of the others; the card itself, or another one of the same FINESS number, is left out.</param>
    /// <param name="options">The choices of the caller; null for <see cref="CohortOptions.Default"/>.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="others"/> is null.</exception>
    /// <exception cref="ArgumentException">A card is null, the cards are of several questionnaires or versions, or their pillars or themes are not the same in the same order.</exception>
    public static CohortPosition Position(ScoreCard card, IEnumerable<ScoreCard> others, CohortOptions? options = null)
    {
        Guard.NotNull(card, nameof(card));
        var applied = options ?? CohortOptions.Default;
        var given = Guard.NoNulls(others, nameof(others)).Where(other => !IsSame(other, card)).ToArray();
        EnsureComparable([card, .. given]);
        var reference = given.Where(other => other.Overall.IsApplicable && (applied.IncludeIncomplete || other.IsComplete)).ToArray();
        return new CohortPosition(
            CohortNodes.Of(card).Select(node => new NodePosition(node.Id, node.Score(card), Known(reference, node), applied.SmallestGroup)).ToArray());
    }

    private static Exact[] Known(IEnumerable<ScoreCard> cards, CohortNode node)
        => [.. cards.Select(card => node.Score(card)).Where(score => score.IsKnown)];

    private static bool IsSame(ScoreCard one, ScoreCard other)
        => ReferenceEquals(one, other) || (one.Establishment?.Finess is { } finess && finess == other.Establishment?.Finess);

    /// <summary>Five copies of one establishment would be a group that shows it.</summary>
    private static void EnsureEachOnce(IEnumerable<ScoreCard> cards)
    {
        var twice = cards.Select(card => card.Establishment?.Finess).Where(finess => finess is not null)
            .GroupBy(finess => finess!.Value).Where(group => group.Count() > 1).Select(group => group.Key.ToString()).ToArray();
        if (twice.Length > 0)
        {
            throw new ArgumentException($"An establishment counts once; given more than once: {string.Join(", ", twice)}.", nameof(cards));
        }
    }

    private static void EnsureComparable(IReadOnlyList<ScoreCard> cards)
    {
        EnsureOneQuestionnaire(cards);

        // Themes belong to the referential, whose version is not that of the questionnaire: its name and version do not vouch for them.
        if (cards.Any(card => !CohortNodes.AreSame(card, cards[0])))
        {
            throw new ArgumentException("Score cards with the same pillars and themes, in the same order, are needed.", nameof(cards));
        }
    }

    private static void EnsureOneQuestionnaire(IReadOnlyList<ScoreCard> cards)
    {
        var questionnaires = cards.Select(card => $"{card.QuestionnaireId} {card.QuestionnaireVersion}").Distinct(StringComparer.Ordinal).ToArray();
        if (questionnaires.Length != 1)
        {
            throw new ArgumentException(
                questionnaires.Length == 0 ? "Give at least one score card." : $"Score cards of one questionnaire and version are needed, not of {string.Join(", ", questionnaires)}.",
                nameof(cards));
        }
    }
}
