using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class CohortProperties
{
    private const int Smallest = CohortOptions.DefaultSmallestGroup;

    [Property]
    public void No_group_smaller_than_five_is_shown(GeneratedCohort cohort)
        => Assert.All(CohortReporting.Report(cohort.ToCards()).Groups, group =>
        {
            Assert.True(group.SuppressionReason is not null || group.Count >= Smallest);
            Assert.All(SuppressionTests.StatisticsOf(group), node =>
            {
                Assert.True(node.Distribution is null || node.Distribution.Count >= Smallest, node.Id);
                Assert.True(node.Distribution is null || node.SuppressionReason is null, node.Id);
                Assert.True(node.Distribution is null || group.SuppressionReason is null, node.Id);
            });
            Assert.True(group.SuppressionReason is null || group.Levels.Count == 0);
        });

    /// <summary>Whoever subtracts what is shown of a partition from what is shown of the whole gets nothing, or five establishments and more.</summary>
    [Property]
    public void No_group_smaller_than_five_follows_by_subtraction(GeneratedCohort cohort)
    {
        var cards = cohort.ToCards();
        var report = CohortReporting.Report(cards);
        foreach (var partition in report.Groups.Where(group => group.Dimension != CohortDimension.All).GroupBy(group => group.Dimension))
        {
            AssertNotDeducible(
                $"{partition.Key}",
                report.All.SuppressionReason is null ? report.All.Count : null,
                partition.Where(group => group.SuppressionReason is null).Select(group => group.Count));
            for (var place = 0; place < SuppressionTests.StatisticsOf(report.All).Count(); place++)
            {
                AssertNotDeducible(
                    $"{partition.Key} {place}",
                    SuppressionTests.StatisticsOf(report.All).ElementAt(place).Distribution?.Count,
                    partition.Select(group => SuppressionTests.StatisticsOf(group).ElementAt(place).Distribution?.Count ?? 0));
            }
        }
    }

    /// <summary>The same across partitions, for the whole and for every pillar and theme: nothing that few establishments have in common follows from all sums together.</summary>
    [Property]
    public void No_group_smaller_than_five_follows_from_groups_of_several_kinds(GeneratedCohort cohort)
    {
        var cards = cohort.ToCards();
        var report = CohortReporting.Report(cards);
        var counted = cards.Where(card => card.IsComplete && card.Overall.IsApplicable).ToArray();
        for (var place = 0; place < SuppressionTests.StatisticsOf(report.All).Count(); place++)
        {
            var concerned = counted.Where(card => ScoresOf(card).ElementAt(place).IsApplicable).ToArray();
            var shown = report.Groups.Where(group => SuppressionTests.StatisticsOf(group).ElementAt(place).Distribution is not null);
            AssertNothingFollows(concerned, [.. shown], [.. report.Groups.Except(shown)]);
        }
    }

    /// <summary>A group that is hidden alone is not hidden at all, even when it is large.</summary>
    [Property]
    public void No_group_is_hidden_alone(GeneratedCohort cohort)
        => Assert.All(
            CohortReporting.Report(cohort.ToCards()).Groups.Where(group => group.Dimension != CohortDimension.All).GroupBy(group => group.Dimension),
            partition => Assert.True(partition.Count(group => group.SuppressionReason is not null) != 1 || partition.Count() == 1 || partition.All(group => group.Count == 0)));

    /// <summary>The same from themes to pillars and the whole: what is hidden of one does not follow from the others, whose weights are known.</summary>
    [Property]
    public void No_score_to_protect_follows_from_themes_pillars_and_the_whole_together(GeneratedCohort cohort)
    {
        var cards = cohort.ToCards();
        var report = CohortReporting.Report(cards);
        var counted = cards.Where(card => card.IsComplete && card.Overall.IsApplicable).ToArray();
        var kinds = counted.GroupBy(card => $"{string.Join(' ', KeysOf(card))} {card.Themes[1].Score.IsApplicable}").ToArray();
        var nodes = Enumerable.Range(0, SuppressionTests.StatisticsOf(report.All).Count()).ToArray();
        var follows = new WhatFollows(
            from node in nodes
            from shown in report.Groups
            where SuppressionTests.StatisticsOf(shown).ElementAt(node).Distribution is not null
            select Terms(node, card => IsIn(card, shown)),
            2 * kinds.Length);
        CohortDimension[] dimensions = [CohortDimension.Category, CohortDimension.Size, CohortDimension.Department];
        foreach (var some in Enumerable.Range(0, 8).Select(bits => dimensions.Where((_, bit) => (bits & (1 << bit)) != 0).ToArray()))
        {
            foreach (var alike in counted.GroupBy(card => string.Join(' ', some.Select(dimension => KeyOf(card, dimension)))))
            {
                foreach (var node in nodes)
                {
                    var scores = alike.Select(card => ScoresOf(card).ElementAt(node).Conservative).OfType<decimal>().ToArray();
                    var isToProtect = scores.Length > 0 && (scores.Length < Smallest || scores.Average() is <= 5 or >= 95);
                    Assert.False(isToProtect && follows.Follows(Terms(node, alike.Contains)), $"{string.Join('+', some)} {alike.Key}, {node}, follows.");
                }
            }
        }

        // Twice the shares of both themes, for each kind: the whole and the pillar are the mean of both, where the second one concerns.
        BigInteger[] Terms(int node, Func<ScoreCard, bool> holds)
            => [.. kinds.SelectMany(kind => !holds(kind.First()) ? [0, 0] : (node, kind.First().Themes[1].Score.IsApplicable) switch
            {
                (2, _) => [2, 0],
                (3, true) => [0, 2],
                (3, false) => [0, 0],
                (_, true) => [1, 1],
                _ => new BigInteger[] { 2, 0 },
            })];
    }

    [Property]
    public void The_order_of_the_cards_changes_no_byte(GeneratedCohort cohort)
    {
        var cards = cohort.ToCards();
        var written = CohortReportDocument.Write(CohortReporting.Report(cards));
        Assert.All<ScoreCard[]>(
            [[.. cards.Reverse()], [.. cards.OrderBy(card => card.Overall.Conservative)], [.. cards.Skip(cards.Length / 2), .. cards.Take(cards.Length / 2)]],
            other => Assert.Equal(written, CohortReportDocument.Write(CohortReporting.Report(other))));
    }

    /// <summary>Whoever stands twice in a cohort is told, both times; no report is made of it.</summary>
    [Property]
    public void One_establishment_counts_once(GeneratedCohort cohort, Place one, Place other)
    {
        var named = cohort.Members.Select((member, index) => Named(member, FormattableString.Invariant($"hospital {index}"))).ToArray();
        var (first, second) = (one.Number % named.Length, other.Number % named.Length);
        var twice = named.ToArray();
        twice[second] = Named(cohort.Members[second] with { Category = cohort.Members[first].Category }, FormattableString.Invariant($"Hospital  {first}"));

        Assert.Null(CohortReporting.FindConflict(named));
        Assert.Equal(named.Length, CohortReporting.Report(named).Received);
        if (first != second)
        {
            Assert.Equal([Math.Min(first, second), Math.Max(first, second)], Assert.Single(CohortReporting.FindConflict(twice)!.Groups));
            Assert.Throws<ArgumentException>(() => CohortReporting.Report(twice));
        }

        static ScoreCard Named(CohortMember member, string name)
            => CohortCards.Card(member.Score, member.Category, member.Beds, member.Department, member.IsConcerned, member.IsComplete, name);
    }

    [Property]
    public void Every_card_is_in_one_group_of_each_partition(GeneratedCohort cohort)
    {
        var cards = cohort.ToCards();
        var report = CohortReporting.Report(cards);
        Assert.Equal(cards.Length, report.Received);
        Assert.Equal(report.Received - report.LeftOut - report.InsufficientBasis, report.All.Count);
        Assert.Equal(cards.Count(card => !card.IsComplete), report.LeftOut);
        Assert.All(
            report.Groups.GroupBy(group => group.Dimension),
            partition => Assert.Equal(report.All.Count, partition.Sum(group => group.Count)));
    }

    [Property]
    public void Figures_are_in_order(GeneratedCohort cohort)
        => Assert.All(
            CohortReporting.Calculate(cohort.ToCards()).Groups.SelectMany(SuppressionTests.StatisticsOf).Select(node => node.Distribution).OfType<Distribution>(),
            scores =>
            {
                decimal?[] ascending = [scores.Minimum, scores.FirstDecile, scores.LowerQuartile, scores.Median, scores.UpperQuartile, scores.LastDecile, scores.Maximum];
                Assert.Equal(ascending.Order(), ascending);
                Assert.InRange(scores.Mean, scores.Minimum!.Value, scores.Maximum!.Value);
            });

    /// <summary>Whatever is shown is a whole point, of enough establishments, near no end and nobody's own.</summary>
    [Property]
    public void A_report_shows_whole_points_of_enough_establishments_only(GeneratedCohort cohort)
        => Assert.All(
            CohortReporting.Report(cohort.ToCards()).Groups.SelectMany(SuppressionTests.StatisticsOf).Select(node => node.Distribution).OfType<Distribution>(),
            scores =>
            {
                decimal?[] quartiles = [scores.LowerQuartile, scores.UpperQuartile], deciles = [scores.FirstDecile, scores.LastDecile];
                Assert.True(scores.Minimum is null && scores.Maximum is null);
                decimal?[] figures = [scores.Mean, scores.Median, .. quartiles, .. deciles];
                Assert.All(figures.OfType<decimal>(), figure => Assert.True(decimal.Truncate(figure) == figure && figure is >= 5 and <= 95));
                Assert.True(scores.Count >= 10 || quartiles.All(figure => figure is null));
                Assert.True(scores.Count >= 20 || deciles.All(figure => figure is null));
            });

    private static void AssertNotDeducible(string place, int? whole, IEnumerable<int> shown)
    {
        if (whole is { } known)
        {
            var rest = known - shown.Sum();
            Assert.True(rest == 0 || rest >= Smallest, $"{place}: {rest} follow by subtraction.");
        }
    }

    private static void AssertNothingFollows(ScoreCard[] cards, CohortGroup[] shown, CohortGroup[] hidden)
    {
        var kinds = cards.GroupBy(card => string.Join(' ', KeysOf(card))).ToArray();
        var follows = new WhatFollows(shown.Select(group => Vector(card => IsIn(card, group))), kinds.Length);
        CohortDimension[] dimensions = [CohortDimension.Category, CohortDimension.Size, CohortDimension.Department];
        foreach (var some in Enumerable.Range(1, 7).Select(bits => dimensions.Where((_, bit) => (bits & (1 << bit)) != 0).ToArray()))
        {
            foreach (var alike in cards.GroupBy(card => string.Join(' ', some.Select(dimension => KeyOf(card, dimension)))))
            {
                AssertHidden(alike.Contains, $"{string.Join('+', some)} {alike.Key}");
            }
        }

        foreach (var dimension in dimensions)
        {
            AssertHidden(card => hidden.Any(group => group.Dimension == dimension && IsIn(card, group)), $"what is hidden by {dimension}");
        }

        BigInteger[] Vector(Func<ScoreCard, bool> holds) => [.. kinds.Select(kind => holds(kind.First()) ? BigInteger.One : BigInteger.Zero)];

        void AssertHidden(Func<ScoreCard, bool> holds, string what)
            => Assert.True(cards.Count(holds) is 0 or >= Smallest || !follows.Follows(Vector(holds)), $"{what} follows.");
    }

    private static IEnumerable<NodeScore> ScoresOf(ScoreCard card) => [card.Overall, .. card.Pillars, .. card.Themes.Select(theme => theme.Score)];

    private static bool IsIn(ScoreCard card, CohortGroup group) => group.Dimension == CohortDimension.All || KeyOf(card, group.Dimension) == group.Key;

    private static IEnumerable<string?> KeysOf(ScoreCard card)
        => new[] { CohortDimension.Category, CohortDimension.Size, CohortDimension.Department }.Select(dimension => KeyOf(card, dimension));

    private static string? KeyOf(ScoreCard card, CohortDimension dimension) => dimension switch
    {
        CohortDimension.Category => card.Establishment!.Category == EstablishmentCategory.MedicoSocial ? "medico-social" : $"{card.Establishment.Category}".ToLowerInvariant(),
        CohortDimension.Size => $"{card.Establishment!.SizeClass}".ToLowerInvariant(),
        _ => card.Establishment!.Department,
    };
}
