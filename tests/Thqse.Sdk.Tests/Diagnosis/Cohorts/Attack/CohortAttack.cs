using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What one report tells of each establishment to whoever knows everything but the scores. Of each kind one establishment stands alone and the others together: what
/// they score by theme are the unknowns of a linear programme; means, and what quantiles and levels make of sums and of single scores, are its bounds.
/// </summary>
internal sealed class CohortAttack
{
    private const int Themes = Structure.Ends;
    private static readonly Ratio Enough = 2;
    private readonly Structure structure;
    private readonly Establishments[] kinds;
    private readonly CohortGroup[] groups;
    private readonly (Ratio Low, Ratio High)[][] single;
    private readonly LinearProgramme programme;
    private readonly Dictionary<(int Kind, int Node), (Ratio Low, Ratio High)> seen = [];

    public CohortAttack(IReadOnlyList<ScoreCard> cards, CohortResult report, Structure structure)
    {
        this.structure = structure;
        kinds = Establishments.Of(cards, structure);
        groups = [.. report.Groups];
        var published = (from node in Enumerable.Range(0, structure.Nodes) from shown in groups select (node, shown, own: Concerned(shown, node)))
            .Where(each => each.own.Length > 0)
            .ToLookup(each => each.node, each => (each.own, Bounds: new PublishedBounds(
                each.shown,
                each.node,
                [.. each.own.SelectMany(kind => Scores(kind, each.node))],
                each.own.All(kind => kinds[kind].Cards.All(card => card.Level.Status != LevelStatus.InsufficientBasis)),
                structure.Step)));
        single = [.. Enumerable.Range(0, structure.Nodes).Select(node => RankAttack.Bounds(
            [.. kinds.Select(kind => kind.Shares[node].Count == 0 ? 0 : kind.Cards.Length)],
            [.. Enumerable.Range(0, kinds.Length).Select(kind => Scores(kind, node))],
            [.. published[node].Select(each => (each.own, each.Bounds.Ranks.ToArray()))]))];
        programme = Programme(published);
        Note();
    }

    /// <summary>The establishments and nodes of which less than two points are left, with what is.</summary>
    public IEnumerable<string> TooNarrow()
    {
        foreach (var (kind, node) in seen.Keys.ToArray())
        {
            var sum = kinds[kind].Shares[node].ToDictionary(share => Unknown(kind, false, share.Key), share => share.Value);
            Extend(kind, node, sum);
            Extend(kind, node, sum.ToDictionary(term => term.Key, term => -term.Value));
            if (Width(kind, node) < Enough)
            {
                yield return $"{kinds[kind].Groups} node {node}: {seen[(kind, node)]}, being {Scores(kind, node)[0]}";
            }
        }
    }

    private void Extend(int kind, int node, Dictionary<int, Ratio> sum)
        => programme.Maximise(sum, () =>
        {
            Note();
            return Width(kind, node) >= Enough;
        });

    private Ratio Width(int kind, int node) => seen[(kind, node)].High - seen[(kind, node)].Low;

    /// <summary>Every point that is possible tells of all scores at once how far apart they can be.</summary>
    private void Note()
    {
        foreach (var (kind, node) in from kind in Enumerable.Range(0, kinds.Length) from node in Enumerable.Range(0, structure.Nodes) where kinds[kind].Shares[node].Count > 0 select (kind, node))
        {
            var score = kinds[kind].Shares[node].Aggregate(Ratio.Zero, (sum, share) => sum + (share.Value * programme.Values[Unknown(kind, false, share.Key)]));
            seen[(kind, node)] = seen.TryGetValue((kind, node), out var range) ? (Ratio.Min(range.Low, score), Ratio.Max(range.High, score)) : (score, score);
        }
    }

    private LinearProgramme Programme(ILookup<int, (int[] Own, PublishedBounds Bounds)> published)
    {
        var start = new Ratio[kinds.Length * 2 * Themes];
        var limits = new (Ratio, Ratio)[start.Length];
        var sums = new List<(Dictionary<int, Ratio>, Ratio, Ratio)>();
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            foreach (var (alone, others) in new[] { (false, 1), (true, kinds[kind].Cards.Length - 1) })
            {
                for (var theme = 0; theme < Themes; theme++)
                {
                    var scores = Scores(kind, theme + 3);
                    var (low, high) = scores.Length == 0 ? (0, 0) : single[theme + 3][kind];
                    start[Unknown(kind, alone, theme)] = (alone ? scores.Skip(1) : scores.Take(1)).Aggregate(Ratio.Zero, (sum, score) => sum + score);
                    limits[Unknown(kind, alone, theme)] = (low * others, high * others);
                }

                sums.AddRange(from node in structure.Made
                              where kinds[kind].Shares[node].Count > 0 && single[node][kind] != (Ratio.Zero, (Ratio)100)
                              select (kinds[kind].Shares[node].ToDictionary(share => Unknown(kind, alone, share.Key), share => share.Value), single[node][kind].Low * others, single[node][kind].High * others));
            }
        }

        sums.AddRange(from node in published
                      from each in node
                      where each.Bounds.Sum != (Ratio.Zero, 100 * (Ratio)each.Bounds.Ranks.Count())
                      select (each.Own.SelectMany(kind => kinds[kind].Shares[node.Key].SelectMany(share => new[] { (Unknown(kind, false, share.Key), share.Value), (Unknown(kind, true, share.Key), share.Value) }))
                          .ToDictionary(term => term.Item1, term => term.Value), each.Bounds.Sum.Low, each.Bounds.Sum.High));
        return new LinearProgramme(start, limits, sums);
    }

    private int[] Concerned(CohortGroup group, int node) => [.. Enumerable.Range(0, kinds.Length).Where(kind => kinds[kind].Shares[node].Count > 0 && kinds[kind].AreIn(group))];

    /// <summary>The true scores of a kind; empty where nothing applies.</summary>
    private Ratio[] Scores(int kind, int node) => [.. kinds[kind].Cards.Where(_ => kinds[kind].Shares[node].Count > 0).Select(card => kinds[kind].Shares[node]
        .Aggregate(Ratio.Zero, (sum, share) => sum + (share.Value * card.Themes[share.Key].Score.Conservative!.Value)))];

    private static int Unknown(int kind, bool others, int theme) => (((kind * 2) + (others ? 1 : 0)) * Themes) + theme;
}
