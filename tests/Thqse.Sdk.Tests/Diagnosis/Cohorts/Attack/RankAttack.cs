namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What quantiles and levels tell of each establishment. They bound how many of a group are below a score, not who; but where groups overlap, nobody may be left to
/// be below it, or everybody must be. For each score that a bound names, how many of a kind are below is an unknown, and its extent a linear programme.
/// </summary>
internal static class RankAttack
{
    /// <summary>Between what the score of each establishment of a kind is.</summary>
    /// <param name="counts">How many there are of each kind.</param>
    /// <param name="scores">Their true scores, from which the programme starts.</param>
    /// <param name="groups">Of which kinds each group is, and between what its scores are, the lowest first.</param>
    public static (Ratio Low, Ratio High)[] Bounds(int[] counts, Ratio[][] scores, (int[] Kinds, (Ratio Low, Ratio High)[] Ranks)[] groups)
    {
        var bounds = counts.Select(_ => (Low: Ratio.Zero, High: (Ratio)100)).ToArray();
        foreach (var from in groups.SelectMany(group => group.Ranks).Select(rank => rank.Low).Distinct().Where(from => from.Sign > 0).Order())
        {
            var below = scores.Select(own => own.Count(score => score < from)).ToArray();
            var known = groups.Select(group => (group.Kinds, Least: group.Ranks.Count(rank => rank.High < from), Most: group.Ranks.Count(rank => rank.Low < from))).ToArray();
            foreach (var kind in Enumerable.Range(0, counts.Length).Where(kind => below[kind] == 0 && counts[kind] > 0 && MostOf(kind, counts, below, known) < 1))
            {
                bounds[kind].Low = from;
            }
        }

        foreach (var to in groups.SelectMany(group => group.Ranks).Select(rank => rank.High).Distinct().Where(to => to < 100).OrderDescending())
        {
            // How many are above, so that the question is the same.
            var above = scores.Select(own => own.Count(score => score > to)).ToArray();
            var known = groups.Select(group => (group.Kinds, Least: group.Ranks.Count(rank => rank.Low > to), Most: group.Ranks.Count(rank => rank.High > to))).ToArray();
            foreach (var kind in Enumerable.Range(0, counts.Length).Where(kind => above[kind] == 0 && counts[kind] > 0 && MostOf(kind, counts, above, known) < 1))
            {
                bounds[kind].High = to;
            }
        }

        return bounds;
    }

    private static Ratio MostOf(int kind, int[] counts, int[] start, (int[] Kinds, int Least, int Most)[] groups)
    {
        if (groups.Where(group => group.Kinds.Contains(kind)).All(group => group.Kinds.Sum(each => start[each]) < group.Most))
        {
            return 1;
        }

        var programme = new LinearProgramme(
            [.. start.Select(count => (Ratio)count)],
            [.. counts.Select(count => (Ratio.Zero, (Ratio)count))],
            [.. groups.Select(group => (group.Kinds.ToDictionary(each => each, _ => (Ratio)1), (Ratio)group.Least, (Ratio)group.Most))]);
        programme.Maximise(new Dictionary<int, Ratio> { [kind] = 1 }, () => programme.Values[kind] >= 1);
        return programme.Values[kind];
    }
}
