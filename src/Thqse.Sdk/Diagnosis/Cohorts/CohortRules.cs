using System.Globalization;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What the score cards of a cohort must have in common. Every rule is here, for reports, positions and whoever asks beforehand.</summary>
internal static class CohortRules
{
    /// <summary>The first rule that the cards break; null when they can be compared.</summary>
    public static CohortConflict? FindIncomparable(IReadOnlyList<CohortCard> cards)
        => Differ(cards, CohortConflictReason.OtherQuestionnaire, kind => kind.Questionnaire, firsts =>
                $"Score cards of one questionnaire and version are needed, not of {Listed(firsts.Select(kind => kind.Questionnaire))}.")

            // Themes belong to the referential, whose version is not that of the questionnaire: its name and version do not vouch for them.
            ?? Differ(cards, CohortConflictReason.OtherThemes, kind => kind.Structure, _ =>
                "Score cards with the same pillars and themes, in the same order and of the same weights, are needed.")
            ?? Differ(cards, CohortConflictReason.OtherNotConcernedPolicy, Policy, firsts =>
                $"Score cards of one policy for what is not concerned are needed, not of {Listed(firsts.Select(Policy))}.");

    /// <summary>The same, and five copies of one establishment would be a group that shows it.</summary>
    public static CohortConflict? Find(IReadOnlyList<CohortCard> cards) => FindIncomparable(cards) ?? FindCopies(cards);

    private static CohortConflict? Differ(
        IReadOnlyList<CohortCard> cards, CohortConflictReason reason, Func<CohortCardKind, string> key, Func<IEnumerable<CohortCardKind>, string> message)
    {
        var groups = Enumerable.Range(0, cards.Count).GroupBy(place => key(cards[place].Kind), StringComparer.Ordinal).ToArray();
        return groups.Length < 2 ? null : new CohortConflict(reason, groups, message(groups.Select(group => cards[group.First()].Kind)));
    }

    private static CohortConflict? FindCopies(IReadOnlyList<CohortCard> cards)
    {
        var copies = SameEstablishment.Find(cards);
        return copies.Count == 0
            ? null
            : new CohortConflict(
                CohortConflictReason.SameEstablishment,
                copies.Select(copy => copy.Places),
                $"An establishment counts once; given more than once: {Listed(copies.Select(copy => $"{copy.Identity}, at places {Listed(copy.Places.Select(Number))}"))}.");
    }

    private static string Number(int place) => place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The pillars and themes of a card, with their weights.</summary>
    public static string Structure(ScoreCard card)
        => $"{card.Aggregation}/{Key(card.Pillars.SelectMany(pillar => new[] { pillar.Id, Weight(pillar, card) }))}/"
            + Key(card.Themes.SelectMany(theme => new[] { theme.Id, theme.Pillar, theme.Parent ?? string.Empty, Weight(theme.Score, card) }));

    /// <summary>The weight of a node, which is the same for all; but where points are added up, each card has its own.</summary>
    private static string Weight(NodeScore node, ScoreCard card)
        => card.Aggregation == ScoreAggregation.Means ? node.Weight.ToString("G29", CultureInfo.InvariantCulture) : string.Empty;

    private static string Policy(CohortCardKind kind) => Codes<NotConcernedPolicy>.Kebab(kind.Policy);

    /// <summary>Texts as one, in which none can pass for two.</summary>
    private static string Key(IEnumerable<string> texts) => string.Concat(texts.Select(text => FormattableString.Invariant($"{text.Length}:{text}")));

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts);
}
