using Thqse.Sdk.Diagnosis;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class SuppressionTests
{
    [Fact]
    public void A_cohort_of_four_shows_nothing()
    {
        var report = CohortReporting.Report(Cards(4));

        Assert.All(report.Groups, group => Assert.Equal(SuppressionReason.TooFew, group.SuppressionReason));
        Assert.All(report.Groups.SelectMany(StatisticsOf), node => Assert.Null(node.Distribution));
        Assert.All(report.Groups, group => Assert.Empty(group.Levels));
        Assert.All(report.Groups, group => Assert.Empty(group.Strengths(0)));
        Assert.All(report.Groups, group => Assert.Empty(group.ImprovementAxes(100)));
        Assert.Equal(4, report.All.Count);
    }

    [Fact]
    public void A_cohort_of_five_is_shown()
    {
        var report = CohortReporting.Report(Cards(5));

        Assert.All(report.Groups, group => Assert.Null(group.SuppressionReason));
        Assert.Equal(12, report.All.Overall.Distribution!.Mean);
        Assert.Equal(5, report.All.Overall.Distribution.Count);
    }

    /// <summary>Six public hospitals less the five of medium size would give the sixth: 6 × 25.5 − 5 × 12 = 93.</summary>
    [Fact]
    public void A_group_inside_a_group_of_another_kind_is_hidden_when_too_few_are_left()
    {
        var report = CohortReporting.Report([.. Cards(5), .. Cards(1, beds: 800, from: 93), .. Cards(5, "clinic", beds: 800)]);

        // The clinics lie inside the large ones, which one hospital completes; without them, neither category can be shown.
        Assert.All(report.Groups.Where(group => group.Dimension == CohortDimension.Category), group =>
            Assert.Equal(SuppressionReason.DeducibleBySubtraction, group.SuppressionReason));
        Assert.Equal(12, Group(report, CohortDimension.Size, "medium").Overall.Distribution!.Mean);
        Assert.Equal(6, Group(report, CohortDimension.Size, "large").Count);
    }

    /// <summary>
    /// The whole less the public hospitals and the clinics is the university hospitals with the private non-profit ones; less the large ones, one medium-sized hospital:
    /// no pair of groups tells it, 28, 12, 9 and 6 together do.
    /// </summary>
    [Fact]
    public void One_establishment_does_not_follow_from_four_groups_of_two_kinds()
    {
        const int Large = 800, Medium = 320, Small = 40;
        ScoreCard[] cards =
        [
            .. Cards(3, "chu", Large, "31"), .. Cards(3, "espic", Large), .. Cards(1, "espic", Medium, from: 93),
            .. Cards(6, "ch", Medium), .. Cards(6, "ch", Small), .. Cards(4, "clinic", Medium), .. Cards(5, "clinic", Small),
        ];
        var report = CohortReporting.Report(cards);

        Assert.Equal(28, report.All.Overall.Distribution!.Count);
        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "chu").SuppressionReason);
        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "espic").SuppressionReason);
        Assert.Equal(12, Group(report, CohortDimension.Category, "ch").Overall.Distribution!.Count);

        // One of those that take part is enough; all sizes stay, the large ones being what the others lack of the whole.
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Category, "clinic").SuppressionReason);
        Assert.Equal([11, 11, 6], report.Groups.Where(group => group.Dimension == CohortDimension.Size).Select(group => group.Overall.Distribution!.Count));
    }

    [Fact]
    public void Of_groups_of_4_5_and_6_the_second_is_hidden_for_the_sake_of_the_first()
    {
        var report = CohortReporting.Report([.. Cards(4, "chu", department: "31"), .. Cards(5, "ch"), .. Cards(6, "espic")]);

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "chu").SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Category, "ch").SuppressionReason);
        Assert.Null(Group(report, CohortDimension.Category, "espic").SuppressionReason);
        Assert.Equal(6, Group(report, CohortDimension.Category, "espic").Overall.Distribution!.Count);
        Assert.Equal(15, report.All.Overall.Distribution!.Count);
    }

    [Fact]
    public void Two_small_groups_that_are_small_together_hide_a_third_one()
    {
        var report = CohortReporting.Report([.. Cards(2, "espic"), .. Cards(2, "clinic"), .. Cards(6, "ch"), .. Cards(7, "medico-social")]);

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "espic").SuppressionReason);
        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "clinic").SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Category, "ch").SuppressionReason);
        Assert.Null(Group(report, CohortDimension.Category, "medico-social").SuppressionReason);
    }

    [Fact]
    public void Two_small_groups_that_are_large_enough_together_hide_no_other()
    {
        var report = CohortReporting.Report([.. Cards(2, "espic"), .. Cards(3, "clinic"), .. Cards(6, "ch")]);

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "espic").SuppressionReason);
        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "clinic").SuppressionReason);
        Assert.Null(Group(report, CohortDimension.Category, "ch").SuppressionReason);
    }

    [Fact]
    public void Those_without_a_department_form_a_group()
    {
        var report = CohortReporting.Report([.. Cards(6, department: "31"), .. Cards(5, department: "2A"), .. Cards(7)]);

        Assert.Equal(["2A", "31", null], report.Groups.Where(group => group.Dimension == CohortDimension.Department).Select(group => group.Key));
        Assert.Equal(7, Group(report, CohortDimension.Department, null).Overall.Distribution!.Count);
    }

    [Fact]
    public void Those_without_a_department_are_protected_like_the_others()
    {
        var report = CohortReporting.Report([.. Cards(6, department: "31"), .. Cards(8, department: "2A"), .. Cards(1)]);

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Department, null).SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Department, "31").SuppressionReason);
        Assert.Null(Group(report, CohortDimension.Department, "2A").SuppressionReason);
    }

    [Fact]
    public void A_theme_that_concerns_too_few_of_a_group_shown_is_hidden_alone()
    {
        ScoreCard[] cards = [.. Cards(2), .. Enumerable.Range(0, 4).Select(_ => Card(90, concerned: false))];
        var all = CohortReporting.Report(cards).All;

        Assert.Null(all.SuppressionReason);
        Assert.NotNull(all.Themes[0].Distribution);
        Assert.Null(all.Themes[1].Distribution);
        Assert.Equal(SuppressionReason.TooFew, all.Themes[1].SuppressionReason);
        Assert.DoesNotContain(all.ImprovementAxes(100), theme => theme.Id == "b");
    }

    [Fact]
    public void A_theme_that_concerns_too_few_of_a_group_hides_that_of_another_group()
    {
        ScoreCard[] cards =
        [
            .. Cards(1, "espic"), .. Enumerable.Range(0, 5).Select(_ => Card(90, "espic", concerned: false)), .. Cards(6, "ch"), .. Cards(7, "clinic"),
        ];
        var report = CohortReporting.Report(cards);

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "espic").Themes[1].SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Category, "ch").Themes[1].SuppressionReason);
        Assert.Equal(7, Group(report, CohortDimension.Category, "clinic").Themes[1].Distribution!.Count);
        Assert.All(report.Groups, group => Assert.Null(group.SuppressionReason));
    }

    [Fact]
    public void A_theme_that_concerns_nobody_has_nothing_to_hide()
    {
        var theme = CohortReporting.Report(Enumerable.Range(0, 6).Select(_ => Card(90, concerned: false))).All.Themes[1];

        Assert.Null(theme.Distribution);
        Assert.Null(theme.SuppressionReason);
    }

    [Fact]
    public void A_larger_limit_hides_more()
    {
        var report = CohortReporting.Report([.. Cards(6, "ch"), .. Cards(12, "espic")], new CohortOptions(smallestGroup: 7));

        Assert.Equal(SuppressionReason.TooFew, Group(report, CohortDimension.Category, "ch").SuppressionReason);
        Assert.Equal(SuppressionReason.DeducibleBySubtraction, Group(report, CohortDimension.Category, "espic").SuppressionReason);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CohortOptions(smallestGroup: 4));
    }

    internal static IEnumerable<NodeStatistics> StatisticsOf(CohortGroup group) => [group.Overall, .. group.Pillars, .. group.Themes];
}
