using System.Reflection;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>A date can be of any calendar and names a day; years are those of the ISO calendar, from 1 on: a document cannot write another.</summary>
[Collection(Samples.OneByOne)]
public class DateArgumentTests
{
    private static readonly LocalDate BeforeYearOne = new(0, 12, 31);

    public static TheoryData<string> Parameters => [.. OfDates().Select(PublicParameters.Name)];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_date_before_year_one_is_refused(string name)
        => Assert.IsType<ArgumentOutOfRangeException>(PublicParameters.Thrown(PublicParameters.Named(OfDates(), name), BeforeYearOne));

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_date_of_another_calendar_is_taken(string name)
        => Assert.Null(PublicParameters.Thrown(PublicParameters.Named(OfDates(), name), InCoptic(new LocalDate(2026, 12, 31))));

    /// <summary>The last day of 2026 is in 1743 in the Coptic calendar.</summary>
    [Fact]
    public void The_calendar_of_a_date_changes_no_byte()
    {
        var contract = Samples.Evaluation.Plan.Contract;
        var (iso, plan) = (new LocalDate(2026, 12, 31), contract.Catalogue.Plan(contract));
        var actions = new ActionPlan("Plan", [new ActionItem("Priority", "Action", "Owner", InCoptic(iso))]);

        Assert.Equal(EvaluationDocument.Write(plan.Evaluate(iso)), EvaluationDocument.Write(plan.Evaluate(InCoptic(iso))));
        Assert.Equal(PlanDocument.Write(plan, iso), PlanDocument.Write(plan, InCoptic(iso)));
        Assert.Equal(ActionPlanDocument.Write(actions, iso), ActionPlanDocument.Write(actions, InCoptic(iso)));
        Assert.Contains("\"due\": \"2026-12-31\"", ActionPlanDocument.Write(actions, iso), StringComparison.Ordinal);
    }

    private static LocalDate InCoptic(LocalDate date) => date.WithCalendar(CalendarSystem.Coptic);

    private static IEnumerable<ParameterInfo> OfDates()
        => PublicParameters.All.Where(parameter => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == typeof(LocalDate));
}
