using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Generation.Policies;

/// <summary>A quality policy of up to seven axes, its tasks and validations dated or not, in any order, over two years.</summary>
public sealed record GeneratedPolicy(IReadOnlyList<PolicyAxis> Axes, IReadOnlyList<PolicyTaskDates> Tasks)
{
    public static readonly LocalDate Start = new(2026, 1, 1);

    public const int Days = 730;

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, Days).Select(Start.PlusDays);
    private static readonly Gen<LocalDate?> Perhaps = Gen.Frequency((3, Day.Select(day => (LocalDate?)day)), (1, Gen.Constant((LocalDate?)null)));

    private static readonly Gen<ActionItem> Action =
        from number in Gen.Choose(1, 99)
        from due in Day
        from progress in Gen.Elements(0m, 33.3m, 100m)
        from indicator in Gen.Elements(null, "Indicator")
        select new ActionItem("Priority", FormattableString.Invariant($"Action {number}"), "Owner", due, progress, indicator);

    private static readonly Gen<(PolicyValidation Validation, ActionItem[] Actions)> Axis =
        from workingGroup in Perhaps
        from bodies in Perhaps
        from council in Perhaps
        from actions in Gen.ListOf(Action)
        select (new PolicyValidation(workingGroup, bodies, council), actions.Take(3).ToArray());

    private static readonly Gen<PolicyTaskDates[]> AllTasks = Gen.CollectToArray(
        QualityPolicyMethod.ManagementByQuality.Steps.SelectMany(step => step.Tasks), task => from due in Perhaps from done in Perhaps select new PolicyTaskDates(task.Id, due, done));

    public static Arbitrary<GeneratedPolicy> Policies { get; } = Arb.From(
        from axes in Gen.ListOf(Axis)
        from tasks in AllTasks
        from kept in Gen.Choose(0, tasks.Length)
        select new GeneratedPolicy(
            [.. axes.Take(7).Select((axis, index) => new PolicyAxis(FormattableString.Invariant($"axis-{index}"), new ActionPlan(FormattableString.Invariant($"Axis {index}"), axis.Actions), axis.Validation))],
            tasks.Take(kept).ToArray()),
        policy => policy.Axes.Select(axis => policy with { Axes = [.. policy.Axes.Where(each => each != axis)] })
            .Concat(policy.Tasks.Select(task => policy with { Tasks = [.. policy.Tasks.Where(each => each != task)] })));

    public QualityPolicy Policy => Of(Tasks);

    public QualityPolicy Of(IEnumerable<PolicyTaskDates> tasks) => new("Policy", new Establishment(EstablishmentCategory.MedicoSocial, 84), Axes, tasks);

    public override string ToString() => QualityPolicyDocument.Write(Policy);
}
