namespace Thqse.Sdk.Diagnosis.Cohorts.Protection;

/// <summary>Establishments that no sum of groups tells apart: they are in the same group of every partition, and their themes have the same shares in their scores.</summary>
internal sealed class Kind<T>
    where T : notnull
{
    private Kind(IReadOnlyList<int> groups, ScoreTerms terms, IReadOnlyList<T> cards)
    {
        Groups = groups;
        Terms = terms;
        Cards = cards;
    }

    /// <summary>The place of their group in each partition.</summary>
    public IReadOnlyList<int> Groups { get; }

    /// <summary>Of what the scores of each of them are made.</summary>
    public ScoreTerms Terms { get; }

    public IReadOnlyList<T> Cards { get; }

    /// <summary>The kinds of a cohort, in the order of their groups: the order of the cards must not matter.</summary>
    /// <param name="partitions">The establishments of each group of each partition; each is in one group of every partition.</param>
    /// <param name="terms">Of what the scores of a card are made.</param>
    public static Kind<T>[] Of(IReadOnlyList<IReadOnlyList<HashSet<T>>> partitions, Func<T, ScoreTerms> terms)
    {
        var groups = new Dictionary<T, int[]>();
        for (var partition = 0; partition < partitions.Count; partition++)
        {
            for (var group = 0; group < partitions[partition].Count; group++)
            {
                foreach (var card in partitions[partition][group])
                {
                    if (!groups.TryGetValue(card, out var own))
                    {
                        groups.Add(card, own = new int[partitions.Count]);
                    }

                    own[partition] = group;
                }
            }
        }

        return [.. groups
            .Select(entry => (Card: entry.Key, Groups: entry.Value, Terms: terms(entry.Key)))
            .GroupBy(each => string.Concat(each.Groups.Select(group => FormattableString.Invariant($"{group:D6} "))) + each.Terms.Pattern, StringComparer.Ordinal)
            .OrderBy(alike => alike.Key, StringComparer.Ordinal)
            .Select(alike => new Kind<T>(alike.First().Groups, alike.First().Terms, [.. alike.Select(each => each.Card)]))];
    }
}
