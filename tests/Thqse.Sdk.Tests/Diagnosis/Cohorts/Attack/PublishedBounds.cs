using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What a report says of the scores of one group, as bounds: of their sum, by the rounded mean, and of each when they are sorted, by quantiles and counts by level.
/// Where a median is missing beside a mean, it is near an end, and the attacker is given the end.
/// </summary>
internal sealed class PublishedBounds
{
    private static readonly Ratio Half = 0.5m;

    private readonly Ratio[] low;
    private readonly Ratio[] high;

    /// <param name="group">The group, as it is published.</param>
    /// <param name="node">Which of its nodes.</param>
    /// <param name="truth">The true scores.</param>
    /// <param name="levelsAreOfScores">Whether a level is withheld from nobody: where the basis of one is insufficient, a count says how many reach a level at least, and no more.</param>
    /// <param name="step">How far below a level the next possible whole is, at least.</param>
    public PublishedBounds(CohortGroup group, int node, Ratio[] truth, bool levelsAreOfScores, Ratio step)
    {
        var statistics = Establishments.StatisticsOf(group, node);
        var sorted = truth.Order().ToArray();
        low = [.. Enumerable.Repeat(Ratio.Zero, sorted.Length)];
        high = [.. Enumerable.Repeat((Ratio)100, sorted.Length)];
        if (statistics.Distribution is { } shown)
        {
            Quantile(shown.FirstDecile, 1, 10);
            Quantile(shown.LowerQuartile, 1, 4);
            Quantile(shown.Median, 1, 2);
            Quantile(shown.UpperQuartile, 3, 4);
            Quantile(shown.LastDecile, 9, 10);
            if (shown.Median is null)
            {
                Between((sorted.Length - 1) / 2, sorted.Length / 2, sorted[sorted.Length / 2] < 50 ? (0, 5) : (95, 100));
            }
        }

        if (node == 0 && group.LevelsSuppressionReason is null)
        {
            Levels(group, levelsAreOfScores, step);
        }

        for (var rank = 1; rank < sorted.Length; rank++)
        {
            low[rank] = Ratio.Max(low[rank], low[rank - 1]);
            high[sorted.Length - 1 - rank] = Ratio.Min(high[sorted.Length - 1 - rank], high[sorted.Length - rank]);
        }

        var all = (Ratio)sorted.Length;
        var mean = statistics.Distribution is { } known ? (known.Mean - Half, known.Mean + Half)
            : ((Ratio)0, (Ratio)100);
        Sum = (Ratio.Max(mean.Item1 * all, low.Aggregate((sum, score) => sum + score)), Ratio.Min(mean.Item2 * all, high.Aggregate((sum, score) => sum + score)));
    }

    public (Ratio Low, Ratio High) Sum { get; }

    /// <summary>Between what each score is, the lowest first.</summary>
    public IEnumerable<(Ratio Low, Ratio High)> Ranks => low.Zip(high);

    /// <summary>A quantile of type 7 is at most the score above it and at least the one below it.</summary>
    private void Quantile(decimal? shown, int parts, int of)
    {
        if (shown is { } figure)
        {
            var position = (low.Length - 1) * parts;
            Between(position / of, (position + of - 1) / of, (figure - Half, figure + Half));
        }
    }

    private void Between(int below, int above, (Ratio Low, Ratio High) figure)
    {
        high[below] = Ratio.Min(high[below], figure.High);
        low[above] = Ratio.Max(low[above], figure.Low);
    }

    private void Levels(CohortGroup group, bool areOfScores, Ratio step)
    {
        var rank = 0;
        foreach (var (level, from, to) in new[] { (null, 0, AttackedCohorts.Bronze - step), ("bronze", AttackedCohorts.Bronze, AttackedCohorts.Gold - step), ("gold", (Ratio)AttackedCohorts.Gold, (Ratio)100) })
        {
            for (var left = group.Levels.FirstOrDefault(share => share.Level == level)?.Count ?? 0; left > 0; left--, rank++)
            {
                (low[rank], high[rank]) = (Ratio.Max(low[rank], from), Ratio.Min(high[rank], areOfScores ? to : (Ratio)100));
            }
        }
    }
}
