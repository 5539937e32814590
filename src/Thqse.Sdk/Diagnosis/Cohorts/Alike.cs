using System.Globalization;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Score cards that may be of one establishment although none of them says of which: they score the very same everywhere.</summary>
internal static class Alike
{
    /// <summary>The places of such cards, those that are alike together; in the order of their first cards.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<CohortCard> cards)
        => Enumerable.Range(0, cards.Count)
            .Where(place => cards[place].Alike is not null)
            .GroupBy(place => cards[place].Alike, StringComparer.Ordinal)
            .Where(alike => alike.Count() > 1)
            .Select(alike => alike.ToReadOnly())
            .ToReadOnly();

    /// <summary>All that tells a card from another.</summary>
    public static string KeyOf(ScoreCard card) => string.Join("|",
    [
        $"{card.Establishment?.Category} {card.Establishment?.SizeClass} {card.Establishment?.Department}",
        Text(card.Completeness),
        Scores(card.Overall),
        .. card.Pillars.Select(Scores),
        .. card.Themes.Select(theme => FormattableString.Invariant($"{theme.Asked} {theme.Answered} {Scores(theme.Score)}")),
        .. card.Gains.Select(gain => $"{gain.Question} {Text(gain.Points)}"),
    ]);

    private static string Scores(NodeScore score) => $"{Text(score.Conservative)} {Text(score.Provisional)} {Text(score.Highest)}";

    private static string Text(decimal? value) => value?.ToString("G29", CultureInfo.InvariantCulture) ?? "-";
}
