namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What the score cards of a cohort must have in common. Every rule is here, for reports, positions and whoever asks beforehand.</summary>
internal static class CohortRules
{
    /// <summary>The first rule that the cards break; null when they can be compared.</summary>
    public static CohortConflict? FindIncomparable(IReadOnlyList<ScoreCard> cards)
        => Differ(cards, CohortConflictReason.OtherQuestionnaire, card => Key([card.QuestionnaireId, card.QuestionnaireVersion]), firsts =>
                $"Score cards of one questionnaire and version are needed, not of {Listed(firsts.Select(card => $"{card.QuestionnaireId} {card.QuestionnaireVersion}"))}.")

            // Themes belong to the referential, whose version is not that of the questionnaire: its name and version do not vouch for them.
            ?? Differ(cards, CohortConflictReason.OtherThemes, card => $"{Key(card.Pillars.Select(pillar => pillar.Id))}/{Key(card.Themes.Select(theme => theme.Id))}", _ =>
                "Score cards with the same pillars and themes, in the same order, are needed.")
            ?? Differ(cards, CohortConflictReason.OtherNotConcernedPolicy, Policy, firsts =>
                $"Score cards of one policy for what is not concerned are needed, not of {Listed(firsts.Select(Policy))}.");

    /// <summary>The same, and five copies of one establishment would be a group that shows it.</summary>
    public static CohortConflict? Find(IReadOnlyList<ScoreCard> cards) => FindIncomparable(cards) ?? FindCopies(cards);

    private static CohortConflict? Differ(
        IReadOnlyList<ScoreCard> cards, CohortConflictReason reason, Func<ScoreCard, string> key, Func<IEnumerable<ScoreCard>, string> message)
    {
        var groups = Enumerable.Range(0, cards.Count).GroupBy(place => key(cards[place]), StringComparer.Ordinal).ToArray();
        return groups.Length < 2 ? null : new CohortConflict(reason, groups, message(groups.Select(group => cards[group.First()])));
    }

    private static CohortConflict? FindCopies(IReadOnlyList<ScoreCard> cards)
    {
        var copies = Enumerable.Range(0, cards.Count).Where(place => cards[place].Establishment?.Finess is not null)
            .GroupBy(place => cards[place].Establishment!.Finess!.Value).Where(group => group.Count() > 1).ToArray();
        return copies.Length == 0
            ? null
            : new CohortConflict(
                CohortConflictReason.SameEstablishment, copies, $"An establishment counts once; given more than once: {Listed(copies.Select(group => group.Key.ToString()))}.");
    }

    private static string Policy(ScoreCard card) => Codes<NotConcernedPolicy>.Kebab(card.NotConcerned);

    /// <summary>Texts as one, in which none can pass for two.</summary>
    private static string Key(IEnumerable<string> texts) => string.Concat(texts.Select(text => FormattableString.Invariant($"{text.Length}:{text}")));

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts);
}
