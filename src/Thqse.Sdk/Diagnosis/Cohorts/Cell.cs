namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The establishments that are in the same group of every partition: no sum of groups tells them apart.</summary>
internal sealed record Cell(IReadOnlyList<int> Groups, int Count)
{
    /// <param name="partitions">The establishments of each group of each partition; each is in one group of every partition.</param>
    public static Cell[] Of(IReadOnlyList<IReadOnlyList<HashSet<ScoreCard>>> partitions)
    {
        var groups = new Dictionary<ScoreCard, int[]>();
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

        return [.. groups.Values.GroupBy(own => string.Join(" ", own), StringComparer.Ordinal).Select(alike => new Cell(alike.First(), alike.Count()))];
    }
}
