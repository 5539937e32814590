using System.Globalization;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>A figure that is shown says no more than the number that it is of.</summary>
public class FigureProperties
{
    /// <summary>Limits far from a score and limits a hair's breadth above it and below.</summary>
    private static readonly decimal[] Away = [0, 0.0004m, 0.04m, 0.4m, 12];

    [Property]
    public void A_score_shows_a_limit_where_it_reaches_it_and_only_there(AnsweredCase answered, NotConcernedPolicy policy)
        => Assert.All(Nodes.Of(answered.Score(policy)).SelectMany(Scores), score =>
        {
            var limits = Away.SelectMany(away => new[] { score + away, score - away }).Select(limit => Math.Round(limit, 4)).Where(limit => limit is >= 0 and <= 100).ToArray();
            var shown = Number(DiagnosisMessages.ScoreText(score, Language.English, limits));

            Assert.All(limits.Append(100), limit => Assert.Equal(score >= limit, shown >= limit));
            Assert.Equal(score == 0, shown == 0);
            Assert.InRange(shown, score - 0.05m, score + 0.05m);
        });

    [Property]
    public void The_ends_of_an_interval_look_alike_only_where_they_are(AnsweredCase answered, NotConcernedPolicy policy)
        => Assert.All(Nodes.Of(answered.Score(policy)).Where(node => node.IsApplicable), node =>
        {
            var (lowest, highest) = (node.Lowest!.Value, node.Highest!.Value);
            var (from, to) = (Number(DiagnosisMessages.ScoreTextBeside(lowest, highest, Language.English)), Number(DiagnosisMessages.ScoreTextBeside(highest, lowest, Language.English)));

            Assert.Equal(lowest < highest, from < to);
            Assert.Equal(lowest == highest, from == to);
        });

    [Property]
    public void Only_what_is_complete_shows_100_percent_and_only_what_brings_nothing_shows_no_points(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);

        Assert.Equal(card.Completeness == 1, card.Completeness is { } share && DiagnosisMessages.ShareText(share, Language.English) == "100.0%");
        Assert.All(card.Gains.Select(gain => gain.Points).Append(card.Level.MissingPoints ?? 1), points =>
        {
            Assert.Equal(points == 0, Number(DiagnosisMessages.ScoreText(points, Language.English)) == 0);
            Assert.Equal(points == 0, DiagnosisMessages.PointsText(points, Language.English) == "0 points");
        });
    }

    [Theory]
    [InlineData(69.96, "69.96")]
    [InlineData(69.94, "69.9")]
    [InlineData(69.99999, "69.99999")]
    [InlineData(70, "70.0")]
    [InlineData(70.04, "70.0")]
    public void A_score_under_a_level_at_70_is_not_shown_as_70(decimal score, string text) => Assert.Equal(text, DiagnosisMessages.ScoreText(score, Language.English, [70]));

    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(0.04, "0.04")]
    [InlineData(99.96, "99.96")]
    [InlineData(100, "100.0")]
    public void A_score_is_zero_or_100_only_where_it_is(decimal score, string text) => Assert.Equal(text, DiagnosisMessages.ScoreText(score, Language.English));

    [Theory]
    [InlineData(66.64, 66.64, "66.64")]
    [InlineData(66.63, 66.64, "66.6")]
    public void A_score_that_reaches_a_limit_is_not_shown_below_it(decimal score, decimal limit, string text) => Assert.Equal(text, DiagnosisMessages.ScoreText(score, Language.English, [limit]));

    [Theory]
    [InlineData(0.04, "0,04 point")]
    [InlineData(1, "1 point")]
    [InlineData(8.76, "8,8 points")]
    [InlineData(0, "0 point")]
    public void Points_have_their_word(decimal points, string text) => Assert.Equal(text, DiagnosisMessages.PointsText(points, Language.French));

    [Theory]
    [InlineData(0.9996, "99.96%")]
    [InlineData(0.99999, "99.999%")]
    [InlineData(1, "100.0%")]
    [InlineData(0.0004, "0.04%")]
    public void A_completeness_is_100_percent_only_where_nothing_is_missing(decimal share, string text) => Assert.Equal(text, DiagnosisMessages.ShareText(share, Language.English));

    private static IEnumerable<decimal> Scores(NodeScore node) => new[] { node.Conservative, node.Provisional, node.Highest }.OfType<decimal>();

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
