using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>What a report for publication shows of what an exact calculation tells.</summary>
public class PublicationTests
{
    [Fact]
    public void Figures_are_whole_points_and_quantiles_come_with_numbers()
    {
        var (five, ten, twenty) = (Whole([10, 20, 31, 40, 51]), Whole([.. Enumerable.Range(0, 10).Select(place => 10 + (place * 7))]), Whole([.. Enumerable.Range(0, 20).Select(place => 10 + (place * 4))]));

        Assert.Equal((5, 30m, 31m), (five.Count, five.Mean, five.Median));
        Assert.Null(five.LowerQuartile ?? five.UpperQuartile ?? five.FirstDecile ?? five.LastDecile ?? five.Minimum ?? five.Maximum);
        Assert.Equal((42m, 42m, 26m, 57m), (ten.Mean, ten.Median, ten.LowerQuartile, ten.UpperQuartile));
        Assert.Null(ten.FirstDecile ?? ten.LastDecile);
        Assert.Equal((48m, 29m, 67m, 18m, 78m), (twenty.Median, twenty.LowerQuartile, twenty.UpperQuartile, twenty.FirstDecile, twenty.LastDecile));
    }

    [Fact]
    public void Nine_have_no_quartiles_and_nineteen_no_deciles()
    {
        Assert.Null(Whole([.. Enumerable.Range(0, 9).Select(place => 10 + (place * 7))]).LowerQuartile);
        Assert.NotNull(Whole([.. Enumerable.Range(0, 19).Select(place => 10 + (place * 4))]).LowerQuartile);
        Assert.Null(Whole([.. Enumerable.Range(0, 19).Select(place => 10 + (place * 4))]).FirstDecile);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(94, false)]
    [InlineData(95, true)]
    public void A_mean_near_an_end_is_hidden(int score, bool isHidden)
    {
        var overall = CohortReporting.Report(Enumerable.Range(0, 6).Select(_ => Card(score))).All.Overall;

        Assert.Equal(isHidden ? SuppressionReason.DeducibleBySubtraction : null, overall.SuppressionReason);
        Assert.Equal(isHidden, overall.Distribution is null);
    }

    [Fact]
    public void A_quantile_near_an_end_is_hidden_while_the_mean_is_shown()
    {
        var scores = Whole([0, 0, 0, 0, 0, 0, 50, 60, 70, 80]);

        Assert.Equal(26, scores.Mean);
        Assert.Null(scores.Median ?? scores.LowerQuartile ?? scores.UpperQuartile);
    }

    [Theory]
    [InlineData(50, 51, 52, false)]
    [InlineData(48, 50, 52, true)]
    [InlineData(48, 50, 51, false)]
    public void Quartiles_less_than_two_points_from_the_median_are_hidden(int low, int middle, int high, bool areShown)
    {
        var scores = Whole([20, 20, low, low, middle, middle, middle, high, high, 80, 80]);

        Assert.Equal(middle, scores.Median);
        Assert.Equal(areShown, scores.LowerQuartile is not null && scores.UpperQuartile is not null);
    }

    /// <summary>One clinic answers for a theme: it is hidden there, so is another category; that of the other would follow from its pillar and the sibling theme.</summary>
    [Fact]
    public void A_hidden_theme_does_not_follow_from_its_pillar_and_its_siblings()
    {
        ScoreCard[] cards =
        [
            Card(10, "espic"), .. Enumerable.Range(0, 5).Select(_ => Card(90, "espic", concerned: false)), .. Cards(6, "ch"), .. Cards(7, "clinic"),
        ];
        var ch = Group(CohortReporting.Report(cards), CohortDimension.Category, "ch");

        Assert.Null(ch.Themes[1].Distribution);
        Assert.True(ch.Themes[0].Distribution is null || (ch.Pillars[0].Distribution is null && ch.Overall.Distribution is null));
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 4, false)]
    [InlineData(0, 6, true)]
    public void Counts_by_level_are_shown_when_each_is_three_at_least(int bronze, int none, bool areShown)
    {
        var all = CohortReporting.Report([.. Scoring(bronze, 75), .. Scoring(none, 40)]).All;

        Assert.Equal(areShown, all.Levels.Count > 0);
        Assert.Equal(areShown ? null : SuppressionReason.FewOfALevel, all.LevelsSuppressionReason);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Counts_by_level_are_shown_when_those_of_the_others_are_three_at_least_too(int bronzeClinics, bool areShown)
    {
        var report = CohortReporting.Report([.. Scoring(4, 75), .. Scoring(4, 40), .. Scoring(bronzeClinics, 75, "clinic"), .. Scoring(5, 40, "clinic")]);

        Assert.Equal(areShown, Group(report, CohortDimension.Category, "ch").Levels.Count > 0);
    }

    /// <summary>Each of the shown groups and its complement is right, and yet together they tell of one bronze among those that are not shown.</summary>
    [Fact]
    public void Counts_by_level_of_all_that_is_not_shown_do_not_follow()
    {
        ScoreCard[] cards =
        [
            .. Scoring(3, 75, "clinic"), .. Scoring(4, 40, "clinic"), .. Scoring(3, 75), .. Scoring(3, 40), .. Scoring(1, 75, "espic"), .. Scoring(9, 40, "espic"),
        ];
        var report = CohortReporting.Report(cards);

        Assert.NotEmpty(report.All.Levels);
        Assert.Single(report.Groups, group => group.Dimension == CohortDimension.Category && group.Levels.Count > 0);
        Assert.NotEmpty(Group(report, CohortDimension.Category, "clinic").Levels);
    }

    [Fact]
    public void A_report_and_a_calculation_say_in_their_documents_which_they_are()
    {
        var cards = Cards(6, from: 40);
        var (report, calculation) = (CohortReportDocument.Write(CohortReporting.Report(cards)), CohortReportDocument.WriteCalculation(CohortReporting.Calculate(cards)));

        Assert.Contains("\"purpose\": \"publication\"", report, StringComparison.Ordinal);
        Assert.Contains("\"purpose\": \"calculation\"", calculation, StringComparison.Ordinal);
        Assert.DoesNotContain("minimum", report, StringComparison.Ordinal);
        Assert.Contains("\"maximum\": 45", calculation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calculation_hides_no_group()
        => Assert.All(CohortReporting.Calculate([.. Cards(2), .. Cards(1, "clinic")]).Groups, group =>
        {
            Assert.Null(group.SuppressionReason ?? group.LevelsSuppressionReason);
            Assert.Equal(group.Count, group.Overall.Distribution!.Count);
        });

    private static Distribution Whole(int[] scores) => CohortReporting.Report(scores.Select(score => Card(score))).All.Overall.Distribution!;

    private static IEnumerable<ScoreCard> Scoring(int count, int score, string category = "ch") => Enumerable.Range(0, count).Select(_ => Card(score, category));
}
