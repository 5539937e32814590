using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The action plan document. It is written with states at a date, which are not read back: they follow from the dates.</summary>
internal static class ActionPlanForms
{
    private static readonly FormMember<DatedAction> State =
        OptionalValue("state", Kebab<ActionState>(), (DatedAction dated) => (ActionState?)dated.Action.StateAt(dated.AsOf))
        .Meaning("Its state at the date; not read, for it follows from the dates.");

    private static readonly ObjectForm<DatedAction> Dated = new(
        [.. ActionForms.Members.Select(member => member.Within((DatedAction dated) => dated.Action)), State],
        element => new DatedAction(ActionForms.Read(element), default));

    private static readonly FormMember<DatedPlan, string> Title = Required("title", Name, (DatedPlan dated) => dated.Plan.Title).Meaning("What the plan is called.");

    private static readonly FormMember<DatedPlan, IReadOnlyList<DatedAction>> Actions =
        Required("actions", List(Dated), (DatedPlan dated) => [.. dated.Plan.Actions.Select(action => new DatedAction(action, dated.AsOf))]);

    private static readonly ObjectForm<DatedPlan> Whole = new(
    [
        Format<DatedPlan>(ActionPlanDocument.Format),
        OptionalValue("asOf", DocumentDates.Form, (DatedPlan dated) => (LocalDate?)dated.AsOf).Meaning("The date of the states; not read."),
        Title,
        Actions,
    ]);

    public static Shape Shape => Whole.Shape;

    public static PublishedDocument Of(ActionPlan plan, LocalDate asOf) => DocumentWriter.Of(Whole, new DatedPlan(plan, asOf));

    /// <summary>The plan of an element whose shape has been checked.</summary>
    public static ActionPlan Read(JsonElement element) => new(Title.Of(element), Actions.Of(element).Select(dated => dated.Action));

    private sealed record DatedPlan(ActionPlan Plan, LocalDate AsOf);

    private sealed record DatedAction(ActionItem Action, LocalDate AsOf);
}
