using FsCheck.Xunit;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Policies;

namespace Thqse.Sdk.Tests.Policies;

public class QualityPolicyProperties
{
    /// <summary>No step is left backwards, no validation is taken back, and what is late was late before, or has just become so.</summary>
    [Property]
    public void A_state_never_goes_back_as_time_goes_on(GeneratedPolicy generated, Place first, Place second)
    {
        var policy = generated.Policy;
        var days = new[] { first.Number % GeneratedPolicy.Days, second.Number % GeneratedPolicy.Days }.Order().ToArray();
        var (before, after) = (policy.At(GeneratedPolicy.Start.PlusDays(days[0])), policy.At(GeneratedPolicy.Start.PlusDays(days[1])));

        Assert.True(StepOf(before) <= StepOf(after));
        Assert.Empty(after.AxesToValidate.SelectMany(Missing).Except(before.AxesToValidate.SelectMany(Missing)));
        Assert.Empty(before.LateActions.Select(Named).Except(after.LateActions.Select(Named)));
    }

    [Property]
    public void A_state_never_depends_on_the_order_of_the_tasks(GeneratedPolicy generated, Place order, Place day)
    {
        var shuffled = generated.Tasks.ToArray();
        new Random(order.Number).Shuffle(shuffled);
        var at = GeneratedPolicy.Start.PlusDays(day.Number % GeneratedPolicy.Days);

        Assert.Equal(QualityPolicyStateDocument.Write(generated.Policy.At(at)), QualityPolicyStateDocument.Write(generated.Of(shuffled).At(at)));
    }

    [Property]
    public void A_policy_read_twice_gives_the_same_bytes(GeneratedPolicy generated)
    {
        var once = QualityPolicyDocument.Write(QualityPolicyDocument.Read(QualityPolicyDocument.Write(generated.Policy)).PolicyOrThrow());

        Assert.Equal(once, QualityPolicyDocument.Write(QualityPolicyDocument.Read(once).PolicyOrThrow()));
        Assert.Equal(once, QualityPolicyDocument.Write(generated.Policy));
    }

    /// <summary>Every task is done, next, or of a later step than the one reached; none is two of these.</summary>
    [Property]
    public void What_is_next_is_of_the_step_reached_and_what_is_before_is_done(GeneratedPolicy generated, Place day)
    {
        var state = generated.Policy.At(GeneratedPolicy.Start.PlusDays(day.Number % GeneratedPolicy.Days));
        var done = generated.Tasks.Where(task => task.Done <= state.Date).Select(task => task.Task).ToHashSet();

        Assert.Equal(state.IsComplete, state.Next.Count == 0);
        Assert.All(state.Policy.Method.Steps.Take(StepOf(state)).SelectMany(step => step.Tasks), task => Assert.Contains(task.Id, done));
        Assert.Equal(state.Step?.Tasks.Where(task => !done.Contains(task.Id)) ?? [], state.Next);
    }

    private static int StepOf(QualityPolicyState state) => state.Step is { } step ? state.Policy.Method.Steps.TakeWhile(each => each.Id != step.Id).Count() : state.Policy.Method.Steps.Count;

    private static IEnumerable<(string Axis, PolicyValidator Validator)> Missing(AxisToValidate axis) => axis.Missing.Select(validator => (axis.Axis.Id, validator));

    private static (string Axis, string Action) Named(AxisAction action) => (action.Axis.Id, action.Action.Action);
}
