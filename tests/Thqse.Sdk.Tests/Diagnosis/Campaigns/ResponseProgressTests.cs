using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Campaigns;

public sealed class ResponseProgressTests
{
    [Fact]
    public void It_counts_by_theme_and_by_contributor_what_is_answered_of_what_is_asked()
    {
        var questionnaire = Referential.ManagementByQuality["management-by-quality/establishment"];
        var response = new QuestionnaireResponseBuilder(questionnaire, new Establishment(EstablishmentCategory.Ch, beds: 320))
            .Choose("strategic-01", "started").ContributedBy("strategic-01", "Qualité").ContributedBy("strategic-01", "Qualité")
            .NotConcernedBy("strategic-02", "sans objet").ContributedBy("strategic-02", "Direction")
            .Choose("technical-01", "none").ContributedBy("technical-01", "Qualité")
            .ContributedBy("technical-02", "Nobody answered").Build();
        var progress = ResponseProgress.Of(response);
        Assert.Equal((21, 2, 1, 18), (progress.Overall.Asked, progress.Overall.Answered, progress.Overall.NotConcerned, progress.Overall.Remaining));
        Assert.Equal([("strategic", 6, 1), ("structural", 5, 0), ("technical", 4, 1), ("cultural", 6, 0)], progress.Themes.Select(theme => (theme.Theme.Id, theme.Progress.Asked, theme.Progress.Answered)));
        Assert.Equal([("Qualité", 2), ("Direction", 1)], progress.Contributors.Select(each => (each.Contributor, each.Answers)));
        Assert.Equal(18, progress.Unanswered.Count);
        Assert.DoesNotContain(progress.Unanswered, question => question.Id is "strategic-01" or "strategic-02" or "technical-01");
    }
}
