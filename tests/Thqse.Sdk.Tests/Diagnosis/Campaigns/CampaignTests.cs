using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Campaigns;

/// <summary>The campaign of the source: 13 November to 20 December 2024.</summary>
public class CampaignTests
{
    private const string Anne = "anne.martin@example.org";

    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p"], "themes": { "t": "p" }, "questions": {
          "a": { "theme": "t" }, "b": { "theme": "t", "weight": 0 }, "c": { "theme": "t" }, "large-only": { "theme": "t", "askedOf": { "minBeds": 500 } } } }
        """);

    private static readonly Questionnaire Others = Sketch.Questionnaire("""{ "pillars": ["p"], "themes": { "t": "p" }, "questions": { "a": { "theme": "t" } } }""");
    private static readonly Establishment Hospital = new(EstablishmentCategory.Ch, 320);
    private static readonly Establishment Home = new(EstablishmentCategory.MedicoSocial, 84);
    private static readonly Establishment University = new(EstablishmentCategory.Chu, 1500, department: "31");

    [Theory]
    [InlineData(2024, 11, 12, CampaignState.Upcoming)]
    [InlineData(2024, 11, 13, CampaignState.Open)]
    [InlineData(2024, 11, 30, CampaignState.Open)]
    [InlineData(2024, 12, 20, CampaignState.Open)]
    [InlineData(2024, 12, 21, CampaignState.Closed)]
    [InlineData(2023, 12, 1, CampaignState.Upcoming)]
    [InlineData(2025, 11, 20, CampaignState.Closed)]
    public void The_first_and_the_last_day_are_part_of_a_campaign(int year, int month, int day, CampaignState state)
        => Assert.Equal(state, Campaign().StateAt(new LocalDate(year, month, day)));

    [Fact]
    public void A_campaign_may_last_one_day()
    {
        var day = new LocalDate(2024, 11, 13);

        Assert.Equal(CampaignState.Open, new Campaign("one day", day, day).StateAt(day));
        Assert.Empty(new Campaign("one day", day, day).Assignments);
    }

    [Fact]
    public void A_person_answers_several_questionnaires_for_several_establishments()
    {
        var campaign = Campaign(
            new CampaignAssignment(Anne, Questions, Hospital),
            new CampaignAssignment("paul.durand@example.org", Questions, University),
            new CampaignAssignment(Anne, Others, Hospital),
            new CampaignAssignment(Anne, Questions, Home));

        Assert.Equal(4, campaign.Assignments.Count);
        Assert.Equal([(Questions, Hospital), (Others, Hospital), (Questions, Home)], campaign.AssignmentsOf(Anne).Select(each => (each.Questionnaire, each.Establishment)));
        Assert.Empty(campaign.AssignmentsOf("nobody@example.org"));
    }

    [Fact]
    public void Progress_counts_what_is_asked_answered_and_not_concerned()
    {
        var response = new QuestionnaireResponseBuilder(Questions, Hospital).Choose("a", "best").NotConcernedBy("b", "none here").Build();
        var progress = new CampaignAssignment(Anne, Questions, Hospital, response).Progress;

        Assert.Equal((3, 1, 1, 1, false), (progress.Asked, progress.Answered, progress.NotConcerned, progress.Remaining, progress.IsComplete));
        Assert.Equal(AnswerProgress.Of(response), progress);
    }

    [Fact]
    public void Progress_is_that_of_the_questions_asked_of_the_establishment()
    {
        Assert.Equal(3, new CampaignAssignment(Anne, Questions, Hospital).Progress.Remaining);
        Assert.Equal(4, new CampaignAssignment(Anne, Questions, University).Progress.Remaining);
        Assert.Equal(0, new CampaignAssignment(Anne, Questions, University).Progress.Answered);
    }

    [Fact]
    public void Nothing_is_left_when_everything_is_answered()
        => Assert.True(AnswerProgress.Of(new QuestionnaireResponseBuilder(Questions, Hospital).Choose("a", "none").Choose("b", "none").NotConcernedBy("c", "none here").Build()).IsComplete);

    [Fact]
    public void Mistakes_are_refused()
    {
        var day = new LocalDate(2024, 11, 13);
        Assert.Throws<ArgumentException>(() => new Campaign(" ", day, day));
        Assert.Throws<ArgumentException>(() => new Campaign("turned round", day, day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new CampaignAssignment(string.Empty, Questions, Hospital));
        Assert.Throws<ArgumentNullException>(() => new CampaignAssignment(Anne, null!, Hospital));
        Assert.Throws<ArgumentNullException>(() => new CampaignAssignment(Anne, Questions, null!));
        Assert.Throws<ArgumentException>(() => new CampaignAssignment(Anne, Questions, Hospital, new QuestionnaireResponseBuilder(Others, Hospital).Build()));
    }

    [Fact]
    public void A_response_of_another_establishment_is_refused()
    {
        var (here, elsewhere) = (Numbered("310781406"), Numbered("2B0000020"));

        Assert.Throws<ArgumentException>(() => new CampaignAssignment(Anne, Questions, here, new QuestionnaireResponseBuilder(Questions, elsewhere).Build()));
        Assert.Throws<ArgumentException>(() => new CampaignAssignment(Anne, Questions, University, new QuestionnaireResponseBuilder(Questions, Hospital).Build()));
    }

    [Fact]
    public void A_response_may_say_less_of_its_establishment()
        => Assert.Equal(3, new CampaignAssignment(Anne, Questions, Numbered("310781406"), new QuestionnaireResponseBuilder(Questions, Hospital).Build()).Progress.Asked);

    private static Establishment Numbered(string finess) => new(EstablishmentCategory.Ch, 320, finess: FinessNumber.Parse(finess));

    private static Campaign Campaign(params CampaignAssignment[] assignments)
        => new("Collective diagnosis", new LocalDate(2024, 11, 13), new LocalDate(2024, 12, 20), assignments);
}
