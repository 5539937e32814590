using NodaTime;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.ActionPlans;

public sealed class ActionPlanningTests
{
    private static readonly LocalDate Due = new(2026, 12, 31);

    [Fact]
    public void The_actions_are_the_questions_that_would_bring_most_in_that_order()
    {
        var response = Unanswered();
        var plan = ActionPlanning.Propose(response, "Direction qualité", Due, count: 3);
        Assert.Equal(response.Score().Gains.Take(3).Select(gain => gain.Question), plan.Actions.Select(action => action.Question));
        Assert.All(plan.Actions, action => Assert.Equal(("Direction qualité", Due, 0m), (action.Owner, action.Due, action.Progress)));
        Assert.All(plan.Actions, action => Assert.False(string.IsNullOrWhiteSpace(action.Action)));
    }

    [Fact]
    public void It_speaks_the_language_asked_for()
        => Assert.NotEqual(ActionPlanning.Propose(Unanswered(), "x", Due).Actions[0].Action, ActionPlanning.Propose(Unanswered(), "x", Due, language: Language.English).Actions[0].Action);

    [Fact]
    public void Where_nothing_is_left_to_gain_there_is_no_action()
    {
        var response = Unanswered();
        var builder = new QuestionnaireResponseBuilder(response.Questionnaire, response.Establishment);
        foreach (var question in response.Asked)
        {
            builder.Choose(question.Id, question.Options.OrderByDescending(option => option.Points).First().Id);
        }

        Assert.Empty(ActionPlanning.Propose(builder.Build(), "x", Due).Actions);
        Assert.Throws<ArgumentOutOfRangeException>(() => ActionPlanning.Propose(response, "x", Due, count: 0));
    }

    private static QuestionnaireResponse Unanswered()
        => new QuestionnaireResponseBuilder(Referential.ManagementByQuality["management-by-quality/establishment"], new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
}
