using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What an attacker knows beforehand: who is in which group, which themes concern whom, how the scores hang together. Establishments of which all of this is the same
/// are one kind, and what holds for one of them holds for each.
/// </summary>
internal sealed class Establishments
{
    public const int Nodes = 7;
    private static readonly int[] Places = [0, 1, 2, 3];

    private Establishments(string groups, bool[] concerned, ScoreCard[] cards)
    {
        Groups = groups;
        Concerned = concerned;
        Cards = cards;
        Shares = SharesOf(concerned);
    }

    public string Groups { get; }

    public bool[] Concerned { get; }

    public ScoreCard[] Cards { get; }

    /// <summary>The share of each theme in each node: the whole, two pillars, four themes; empty where nothing applies.</summary>
    public IReadOnlyList<Dictionary<int, Ratio>> Shares { get; }

    public static Establishments[] Of(IEnumerable<ScoreCard> cards)
        => [.. cards
            .GroupBy(card => (Groups: string.Join('/', Keys(card)), Concerned: string.Concat(card.Themes.Select(theme => theme.Score.IsApplicable ? '1' : '0'))))
            .Select(alike => new Establishments(alike.Key.Groups, [.. alike.Key.Concerned.Select(sign => sign == '1')], [.. alike]))];

    public static NodeScore ScoreOf(ScoreCard card, int node) => node == 0 ? card.Overall : node < 3 ? card.Pillars[node - 1] : card.Themes[node - 3].Score;

    public static NodeStatistics StatisticsOf(CohortGroup group, int node) => node == 0 ? group.Overall : node < 3 ? group.Pillars[node - 1] : group.Themes[node - 3];

    public bool AreIn(CohortGroup group) => group.Dimension == CohortDimension.All || Keys(Cards[0])[group.Dimension - CohortDimension.Category] == group.Key;

    private static string?[] Keys(ScoreCard card)
        => [$"{card.Establishment!.Category}".ToLowerInvariant(), $"{card.Establishment.SizeClass}".ToLowerInvariant(), card.Establishment.Department];

    private static Dictionary<int, Ratio>[] SharesOf(bool[] concerned)
    {
        var pillars = AttackedCohorts.Themes.Select(theme => theme.Pillar).Distinct().Select(pillar =>
        {
            var own = Places.Where(place => concerned[place] && AttackedCohorts.Themes[place].Pillar == pillar).ToArray();
            return own.ToDictionary(place => place, place => (Ratio)AttackedCohorts.Themes[place].Weight / own.Sum(each => AttackedCohorts.Themes[each].Weight));
        }).ToArray();
        var applying = pillars.Where(pillar => pillar.Count > 0).ToArray();
        var whole = applying.SelectMany(pillar => pillar).ToDictionary(term => term.Key, term => term.Value / applying.Length);
        return [whole, .. pillars, .. Places.Select(place => concerned[place] ? new Dictionary<int, Ratio> { [place] = 1 } : [])];
    }
}
