using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Policies;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Policies;

public class QualityPolicyTests
{
    private static readonly Establishment Home = new(EstablishmentCategory.MedicoSocial, 84, name: "EHPAD des Saules");
    private static readonly LocalDate Day = new(2026, 7, 1);

    [Fact]
    public void The_method_has_four_steps_of_1_4_4_and_3_tasks()
    {
        var method = QualityPolicyMethod.ManagementByQuality;

        Assert.Equal([("preparation", 1), ("elaboration", 4), ("implementation", 4), ("analysis", 3)], method.Steps.Select(step => (step.Id, step.Tasks.Count)));
        Assert.Equal((4, 6), (method.FewestAxes, method.MostAxes));
        Assert.All(method.Steps.SelectMany(step => step.Tasks.Select(task => task.Lines).Append(step.Lines)).Concat(method.Ledger.Select(reading => reading.Lines)).SelectMany(lines => lines.Ranges), range => Assert.InRange(range.Last, 376, 424));
        Assert.Equal(12, method.Steps.SelectMany(step => step.Tasks).Select(task => task.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(0, QualityPolicyFindingCode.TooFewAxes)]
    [InlineData(3, QualityPolicyFindingCode.TooFewAxes)]
    [InlineData(4, null)]
    [InlineData(5, null)]
    [InlineData(6, null)]
    [InlineData(7, QualityPolicyFindingCode.TooManyAxes)]
    public void Four_to_six_axes_are_asked_for_and_others_are_a_finding(int axes, QualityPolicyFindingCode? code)
    {
        var findings = Policy(axes).Check();

        Assert.Equal(code is { } expected ? [(expected, "axes", $"{axes}")] : [], findings.Select(finding => (finding.Code, finding.Place, finding.Detail)));
        Assert.NotEmpty(QualityPolicyDocument.Write(Policy(axes)));
    }

    [Fact]
    public void The_step_reached_is_the_first_with_a_task_to_do()
    {
        Assert.Equal("preparation", Policy(4).At(Day).Step!.Id);
        Assert.Equal("elaboration", Policy(4, Done("methodology", Day)).At(Day).Step!.Id);
        Assert.Equal("preparation", Policy(4, Done("methodology", Day)).At(Day.PlusDays(-1)).Step!.Id);
        var all = Policy(4, [.. QualityPolicyMethod.ManagementByQuality.Steps.SelectMany(step => step.Tasks).Select(task => Done(task.Id, Day))]).At(Day);
        Assert.True(all.IsComplete);
        Assert.Empty(all.Next);
    }

    [Fact]
    public void What_is_next_are_the_tasks_to_do_of_that_step()
        => Assert.Equal(["axes", "validation"], Policy(4, Done("methodology", Day), Done("sources", Day), Done("relevance", Day)).At(Day).Next.Select(task => task.Id));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_task_is_late_from_the_day_after_it_was_due(int days, bool isLate)
        => Assert.Equal(isLate, Policy(4, new PolicyTaskDates("axes", due: Day)).At(Day.PlusDays(days)).LateTasks.Count == 1);

    [Fact]
    public void A_task_that_was_done_late_is_late_until_then()
    {
        var policy = Policy(4, new PolicyTaskDates("axes", due: Day, done: Day.PlusDays(10)));

        Assert.Equal([1, 0], new[] { 9, 10 }.Select(days => policy.At(Day.PlusDays(days)).LateTasks.Count));
    }

    [Fact]
    public void The_sample_lacks_what_it_lacks()
    {
        var policy = QualityPolicyDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "quality-policy-ehpad-des-saules.json"))).PolicyOrThrow();
        var state = policy.At(Day);

        Assert.Equal(("elaboration", "validation"), (state.Step!.Id, Assert.Single(state.Next).Id));
        Assert.Equal("validation", Assert.Single(state.LateTasks).Id);
        Assert.Equal(("medication", "Cadre de santé"), (Assert.Single(state.LateActions).Axis.Id, state.LateActions[0].Action.Owner));
        Assert.Equal("events", Assert.Single(state.AxesWithoutAction).Id);
        Assert.Equal("Revoir le rangement des piluliers", Assert.Single(state.ActionsWithoutIndicator).Action.Action);
        Assert.Equal(
            [("personal-plan", "Bodies, UsersCouncil"), ("rights", "WorkingGroup, Bodies, UsersCouncil")],
            state.AxesToValidate.Select(axis => (axis.Axis.Id, string.Join(", ", axis.Missing))));
        Assert.Empty(policy.Check());
    }

    [Fact]
    public void A_validation_counts_from_its_day_on()
    {
        var policy = new QualityPolicy("Policy", Home, [new PolicyAxis("a", Plan("A"), new PolicyValidation(Day, Day.PlusDays(1), Day.PlusDays(2)))]);

        Assert.Equal([3, 2, 1, 0], Enumerable.Range(-1, 4).Select(days => policy.At(Day.PlusDays(days)).AxesToValidate.Sum(axis => axis.Missing.Count)));
    }

    [Fact]
    public void The_bodies_after_the_working_group_and_a_step_after_the_other()
    {
        var axes = Axes(3).Append(new PolicyAxis("early", Plan("Early"), new PolicyValidation(Day, Day, Day.PlusDays(-1))));
        var findings = new QualityPolicy("Policy", Home, axes, [Done("sources", Day), Done("methodology", Day.PlusDays(1))]).Check();

        Assert.Equal(["ValidatedOutOfOrder axes/early: usersCouncil", "DoneOutOfOrder tasks/sources: preparation"], findings.Select(finding => finding.ToString()));
        Assert.Equal(
            ["L'axe « Early » est validé avant l'accord du groupe de travail (conseil de la vie sociale).", "« Réunir les documents dont on dispose déjà » : la tâche est faite avant la fin de l'étape « Préparation »."],
            findings.Select(finding => finding.Explain(Language.French)));
        Assert.Equal(
            ["The axis \"Early\" is validated before the working group agrees (users' council).", "\"Gather the documents that are there already\": the task is done before the end of the step \"Preparation\"."],
            findings.Select(finding => finding.Explain(Language.English)));
    }

    [Theory]
    [InlineData(0, "La politique n'a aucun axe ; la méthode en demande de 4 à 6.", "The policy has no axis; the method asks for 4 to 6.")]
    [InlineData(1, "La politique compte 1 axe ; la méthode en demande de 4 à 6.", "The policy has 1 axis; the method asks for 4 to 6.")]
    [InlineData(3, "La politique compte 3 axes ; la méthode en demande de 4 à 6.", "The policy has 3 axes; the method asks for 4 to 6.")]
    [InlineData(7, "La politique compte 7 axes, ce qui est beaucoup ; la méthode en demande de 4 à 6.", "The policy has 7 axes, which are many; the method asks for 4 to 6.")]
    public void The_number_of_axes_is_said_in_both_languages(int axes, string french, string english)
    {
        var finding = Assert.Single(Policy(axes).Check());

        Assert.Equal((french, english), (finding.Explain(Language.French), finding.Explain(Language.English)));
    }

    [Fact]
    public void A_state_tells_its_policy_its_day_and_its_step()
    {
        var tasks = QualityPolicyMethod.ManagementByQuality.Steps.SelectMany(step => step.Tasks).Select(task => Done(task.Id, Day));

        Assert.Equal("Policy on 2026-07-01: preparation", Policy(4).At(Day).ToString());
        Assert.Equal("Policy on 2026-07-01: complete", Policy(4, [.. tasks]).At(Day).ToString());
    }

    [Fact]
    public void What_is_given_twice_or_unknown_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new QualityPolicy("Policy", Home, [.. Axes(2), .. Axes(1)]));
        Assert.Throws<ArgumentException>(() => Policy(4, Done("axes", Day), Done("axes", Day)));
        Assert.Throws<ArgumentException>(() => Policy(4, Done("axe", Day)));
    }

    [Fact]
    public void Written_and_read_it_is_the_same()
    {
        var written = QualityPolicyDocument.Write(QualityPolicyDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "quality-policy-ehpad-des-saules.json"))).PolicyOrThrow());

        Assert.Equal(written, QualityPolicyDocument.Write(QualityPolicyDocument.Read(written).PolicyOrThrow()));
    }

    private static QualityPolicy Policy(int axes, params PolicyTaskDates[] tasks) => new("Policy", Home, Axes(axes), tasks);

    private static IEnumerable<PolicyAxis> Axes(int number) => Enumerable.Range(1, number).Select(each => new PolicyAxis($"axis-{each}", Plan($"Axis {each}")));

    private static ActionPlan Plan(string title) => new(title, [new ActionItem("Priority", "Action", "Owner", Day, indicator: "Indicator")]);

    private static PolicyTaskDates Done(string task, LocalDate done) => new(task, done: done);
}
