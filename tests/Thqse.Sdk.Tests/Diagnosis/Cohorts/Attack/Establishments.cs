using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What an attacker knows beforehand: who is in which group, which themes concern whom, how the scores hang together. Establishments of which all of this is the same
/// are one kind, and what holds for one of them holds for each.
/// </summary>
internal sealed class Establishments
{
    private Establishments(string groups, bool[] concerned, ScoreCard[] cards, Structure structure)
    {
        Groups = groups;
        Concerned = concerned;
        Cards = cards;
        Shares = structure.Shares(concerned);
    }

    public string Groups { get; }

    public bool[] Concerned { get; }

    public ScoreCard[] Cards { get; }

    /// <summary>The share of each theme in each node: the whole, two pillars, themes; empty where nothing applies.</summary>
    public IReadOnlyList<Dictionary<int, Ratio>> Shares { get; }

    public static Establishments[] Of(IEnumerable<ScoreCard> cards, Structure structure)
        => [.. cards
            .GroupBy(card => (Groups: string.Join('/', Keys(card)), Concerned: string.Concat(card.Themes.Take(Structure.Ends).Select(theme => theme.Score.IsApplicable ? '1' : '0'))))
            .Select(alike => new Establishments(alike.Key.Groups, [.. alike.Key.Concerned.Select(sign => sign == '1')], [.. alike], structure))];

    public static NodeScore ScoreOf(ScoreCard card, int node) => node == 0 ? card.Overall : node < 3 ? card.Pillars[node - 1] : card.Themes[node - 3].Score;

    public static NodeStatistics StatisticsOf(CohortGroup group, int node) => node == 0 ? group.Overall : node < 3 ? group.Pillars[node - 1] : group.Themes[node - 3];

    public bool AreIn(CohortGroup group) => group.Dimension == CohortDimension.All || Keys(Cards[0])[group.Dimension - CohortDimension.Category] == group.Key;

    private static string?[] Keys(ScoreCard card)
        => [$"{card.Establishment!.Category}".ToLowerInvariant(), $"{card.Establishment.SizeClass}".ToLowerInvariant(), card.Establishment.Department];
}
