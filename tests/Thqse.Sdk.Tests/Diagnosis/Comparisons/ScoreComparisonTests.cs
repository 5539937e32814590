using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Comparisons;

public sealed class ScoreComparisonTests
{
    private static readonly Questionnaire Questionnaire = Referential.ManagementByQuality["management-by-quality/establishment"];

    [Fact]
    public void A_change_is_the_later_score_less_the_earlier_one_node_by_node()
    {
        var (before, after) = (Card("none"), Card("sustained"));
        var comparison = ScoreComparison.Of(before, after);
        Assert.True(comparison.IsSameEdition);
        Assert.Equal(before.Overall.Conservative, comparison.Overall.Earlier);
        Assert.Equal(after.Overall.Conservative, comparison.Overall.Later);
        Assert.Equal(after.Overall.Conservative - before.Overall.Conservative, comparison.Overall.Change);
        Assert.Equal(after.Themes.Select(theme => theme.Id), comparison.Themes.Select(theme => theme.Id));
        Assert.True(comparison.Themes.Single(theme => theme.Id == "strategic").Change > 0);
        Assert.All(comparison.Themes.Where(theme => theme.Id != "strategic"), theme => Assert.Equal(0, theme.Change));
    }

    [Fact]
    public void Of_two_questionnaires_what_only_one_of_them_has_has_no_change()
    {
        var comparison = ScoreComparison.Of(Card("none"), new QuestionnaireResponseBuilder(Referential.ThqseSpecimen.Questionnaires[0], Place).Build().Score());
        Assert.False(comparison.IsSameEdition);
        Assert.False(comparison.IsSameQuestionnaire);
        Assert.Contains(comparison.Themes, theme => theme is { Earlier: null, Later: not null, Change: null });
        Assert.Contains(comparison.Themes, theme => theme is { Earlier: not null, Later: null, Change: null });
    }

    /// <summary>One question answered, then all: what rose may have been there before.</summary>
    [Fact]
    public void What_was_not_answered_both_times_is_told()
    {
        var whole = new QuestionnaireResponseBuilder(Questionnaire, Place);
        foreach (var question in Questionnaire.Questions.Where(question => question.SameAs is null))
        {
            whole.Choose(question.Id, question.Options[0].Id);
        }

        var (half, full) = (Card("sustained"), whole.Build().Score());
        Assert.All(Nodes(ScoreComparison.Of(half, full)), node => Assert.False(node.IsAnsweredBothTimes));
        Assert.All(Nodes(ScoreComparison.Of(full, full)), node => Assert.True(node.IsAnsweredBothTimes));
    }

    private static IEnumerable<NodeChange> Nodes(ScoreComparison comparison) => comparison.Pillars.Concat(comparison.Themes).Append(comparison.Overall);

    private static Establishment Place => new(EstablishmentCategory.Ch, beds: 320);

    private static ScoreCard Card(string option) => new QuestionnaireResponseBuilder(Questionnaire, Place).Choose("strategic-01", option).Build().Score();
}
