using NodaTime;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Campaigns;

public class ActionPlanTests
{
    private static readonly LocalDate Due = new(2025, 6, 30);

    [Theory]
    [InlineData(0, 29, ActionState.Due)]
    [InlineData(0, 30, ActionState.Due)]
    [InlineData(0, 31, ActionState.Late)]
    [InlineData(99.9, 31, ActionState.Late)]
    [InlineData(99.9, 30, ActionState.Due)]
    [InlineData(100, 29, ActionState.Done)]
    [InlineData(100, 31, ActionState.Done)]
    public void An_action_is_not_late_on_the_day_it_is_due(decimal progress, int day, ActionState state)
        => Assert.Equal(state, new ActionItem("waste", "Sort waste", "A. Martin", Due, progress).StateAt(new LocalDate(2025, 6, 1).PlusDays(day - 1)));

    [Fact]
    public void Actions_stay_in_the_order_given_and_a_priority_may_have_several()
    {
        ActionItem[] actions = [new("waste", "second", "A", Due), new("energy", "later", "A", Due.PlusDays(1)), new("waste", "first", "A", Due.PlusDays(-1))];
        var plan = new ActionPlan("Plan", actions);

        Assert.Equal(["second", "later", "first"], plan.Actions.Select(action => action.Action));
        Assert.Equal(2, plan.Actions.Count(action => action.Priority == "waste"));
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ActionItem(" ", "a", "A", Due));
        Assert.Throws<ArgumentException>(() => new ActionItem("waste", " ", "A", Due));
        Assert.Throws<ArgumentException>(() => new ActionItem("waste", "a", string.Empty, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionItem("waste", "a", "A", Due, 100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionItem("waste", "a", "A", Due, -1));
        Assert.Throws<ArgumentException>(() => new ActionPlan(" ", []));
        Assert.Throws<ArgumentNullException>(() => new ActionPlan("Plan", null!));
    }
}
