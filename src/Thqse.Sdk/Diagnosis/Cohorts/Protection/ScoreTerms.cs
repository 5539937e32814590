namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>
/// Of what the scores of an establishment are made: each theme is a term of its own, a pillar is made of its themes and the whole of its pillars. The weights are
/// public, so that a theme that is hidden follows from its pillar and its siblings.
/// </summary>
internal sealed class ScoreTerms
{
    private static readonly IReadOnlyDictionary<int, Exact> None = new Dictionary<int, Exact>();

    private ScoreTerms(string pattern, IReadOnlyList<IReadOnlyDictionary<int, Exact>> nodes, IReadOnlyList<IReadOnlyDictionary<int, Exact>> parts)
    {
        Pattern = pattern;
        Nodes = nodes;
        Parts = parts;
    }

    /// <summary>One score that is made of nothing else.</summary>
    public static ScoreTerms OfOneScore { get; } = new(string.Empty, [Itself(0)], []);

    /// <summary>What tells these terms from others: of each theme whether it is asked and applies.</summary>
    public string Pattern { get; }

    /// <summary>The share of each theme, by its place, in each node of <see cref="CohortNodes"/>; empty where nothing applies.</summary>
    public IReadOnlyList<IReadOnlyDictionary<int, Exact>> Nodes { get; }

    /// <summary>
    /// What each pillar brings to the whole and each theme to its pillar: less its siblings, that is what is left of a parent, and where siblings do not all apply to
    /// everybody it is another sum than that of the scores themselves.
    /// </summary>
    public IReadOnlyList<IReadOnlyDictionary<int, Exact>> Parts { get; }

    /// <summary>What the terms of a card depend on, beside what it has in common with the others: what is asked and applies; and where points are added up, the weights, which are each establishment's own.</summary>
    public static string ApplyingIn(ScoreCard card) => string.Concat(
        card.Themes.Select(theme => theme.Score.IsApplicable ? '2' : theme.Asked > 0 ? '1' : '0')
            .Concat(card.Pillars.Select(pillar => pillar.IsApplicable ? '1' : '0'))
            .Append(card.Overall.IsApplicable ? '1' : '0')) + Weights(card);

    public static ScoreTerms Of(ScoreCard card)
    {
        var themes = new Part[card.Themes.Count];
        foreach (var place in FromTheEnds(card.Themes))
        {
            var theme = card.Themes[place];
            var own = themes.Where((part, other) => part is not null && card.Themes[other].Parent == theme.Id).ToArray();
            themes[place] = new Part(
                Exact.From(theme.Weight),
                theme.Asked > 0 || theme.Score.IsApplicable || own.Any(part => part.Counts),
                Explained(theme.Score, Together(own, card.NotConcerned), place));
        }

        var pillars = card.Pillars
            .Select((pillar, place) => (Score: pillar, Themes: themes.Where((_, theme) => card.Themes[theme].Parent is null && card.Themes[theme].Pillar == pillar.Id).ToArray(), Place: themes.Length + place))
            .Select(pillar => new Part(
                Exact.From(pillar.Score.Weight),
                pillar.Score.IsApplicable || pillar.Themes.Any(theme => theme.Counts),
                Explained(pillar.Score, Together(pillar.Themes, card.NotConcerned), pillar.Place)))
            .ToArray();
        var whole = Explained(card.Overall, Together(pillars, card.NotConcerned), themes.Length + pillars.Length);
        return new ScoreTerms(
            string.Concat(themes.Select(theme => theme.Terms.Count > 0 ? '2' : theme.IsAsked ? '1' : '0')) + Weights(card),
            [whole, .. pillars.Select(pillar => pillar.Terms), .. themes.Select(theme => theme.Terms)],
            [.. pillars.Select(pillar => Only(whole, pillar.Terms)), .. themes.Select((theme, place) => Only(Above(card.Themes[place]), theme.Terms))]);

        IReadOnlyDictionary<int, Exact> Above(ThemeScore theme) => theme.Parent is { } parent
            ? themes.Where((_, other) => card.Themes[other].Id == parent).First().Terms
            : pillars.Where((_, other) => card.Pillars[other].Id == theme.Pillar).First().Terms;
    }

    /// <summary>The places of the themes, each after those that are its parts; in a card from elsewhere, what goes round is at the end.</summary>
    private static IEnumerable<int> FromTheEnds(IReadOnlyList<ThemeScore> themes)
    {
        var left = Enumerable.Range(0, themes.Count).ToList();
        while (left.Count > 0)
        {
            var ends = left.Where(place => left.All(other => themes[other].Parent != themes[place].Id)).ToArray();
            ends = ends.Length > 0 ? ends : [.. left];
            foreach (var place in ends)
            {
                yield return place;
            }

            left.RemoveAll(ends.Contains);
        }
    }

    /// <summary>Where points are added up, the weights are each establishment's own.</summary>
    private static string Weights(ScoreCard card) => card.Aggregation == ScoreAggregation.Means
        ? string.Empty
        : string.Concat(card.Pillars.Concat(card.Themes.Select(theme => theme.Score)).Select(node => FormattableString.Invariant($" {node.Weight:G29}")));

    /// <summary>A card from elsewhere may have a score of which no theme tells: it is a term of its own.</summary>
    private static IReadOnlyDictionary<int, Exact> Explained(NodeScore score, IReadOnlyDictionary<int, Exact> terms, int place)
        => !score.IsApplicable ? None : terms.Count > 0 ? terms : Itself(place);

    /// <summary>The mean of parts, as they are weighted when a response is scored.</summary>
    private static IReadOnlyDictionary<int, Exact> Together(IReadOnlyList<Part> parts, NotConcernedPolicy policy)
    {
        var counted = parts.Where(part => part.Counts).ToArray();
        var applying = counted.Where(part => part.Terms.Count > 0).ToArray();
        var lost = policy == NotConcernedPolicy.LeftOut ? Exact.Zero : Sum(counted.Where(part => part.Terms.Count == 0));
        var extra = policy == NotConcernedPolicy.SharedEqually && applying.Length > 0 ? lost.DividedBy(Exact.From(applying.Length)) : Exact.Zero;
        var all = Sum(applying).Plus(lost);
        return applying
            .SelectMany(part => part.Terms.Select(term => (term.Key, Share: term.Value.Times(part.Weight.Plus(extra)).DividedBy(all))))
            .ToDictionary(term => term.Key, term => term.Share);
    }

    private static Dictionary<int, Exact> Only(IReadOnlyDictionary<int, Exact> parent, IReadOnlyDictionary<int, Exact> child)
        => parent.Where(term => child.ContainsKey(term.Key)).ToDictionary(term => term.Key, term => term.Value);

    private static Exact Sum(IEnumerable<Part> parts) => parts.Aggregate(Exact.Zero, (sum, part) => sum.Plus(part.Weight));

    private static Dictionary<int, Exact> Itself(int place) => new() { [place] = Exact.One };

    private sealed record Part(Exact Weight, bool IsAsked, IReadOnlyDictionary<int, Exact> Terms)
    {
        public bool Counts => IsAsked && !Weight.IsZero;
    }
}
