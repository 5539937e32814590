using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using Thqse.Sdk.Policies;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The quality policy document. Its actions are those of an action plan.</summary>
internal static class QualityPolicyForms
{
    public const string TasksMember = "tasks";

    private static readonly FormMember<PolicyTaskDates, LocalDate?> Due = OptionalValue("due", DocumentDates.Form, (PolicyTaskDates dates) => dates.Due).Meaning("The day by which it is to be done.");
    private static readonly FormMember<PolicyTaskDates, LocalDate?> Done = OptionalValue("done", DocumentDates.Form, (PolicyTaskDates dates) => dates.Done).Meaning("The day on which it was done.");
    private static readonly ObjectForm<PolicyTaskDates> Dates = new([Due, Done]);

    private static readonly Form<IReadOnlyList<PolicyTaskDates>> TaskMap = new(
        new MapShape(Dates.Shape),
        (writer, tasks, language) =>
        {
            writer.WriteStartObject();
            foreach (var task in tasks)
            {
                writer.WritePropertyName(task.Task);
                Dates.Write(writer, task, language);
            }

            writer.WriteEndObject();
        },
        element => element.ReadableMembers().Select(task => new PolicyTaskDates(task.Name, Due.Of(task.Value), Done.Of(task.Value))).ToReadOnly());

    private static readonly FormMember<PolicyValidation, LocalDate?> WorkingGroup =
        OptionalValue("workingGroup", DocumentDates.Form, (PolicyValidation validation) => validation.WorkingGroup).Meaning("When the working group validated it.");

    private static readonly FormMember<PolicyValidation, LocalDate?> Bodies =
        OptionalValue("bodies", DocumentDates.Form, (PolicyValidation validation) => validation.Bodies).Meaning("When the last of the bodies validated it.");

    private static readonly FormMember<PolicyValidation, LocalDate?> UsersCouncil =
        OptionalValue("usersCouncil", DocumentDates.Form, (PolicyValidation validation) => validation.UsersCouncil).Meaning("When the users' council validated it.");

    private static readonly ObjectForm<PolicyValidation> ValidationForm = new(
        [WorkingGroup, Bodies, UsersCouncil], element => new PolicyValidation(WorkingGroup.Of(element), Bodies.Of(element), UsersCouncil.Of(element)));

    private static readonly FormMember<PolicyAxis, string> AxisId = Required("id", Name, (PolicyAxis axis) => axis.Id);
    private static readonly FormMember<PolicyAxis, string> AxisTitle = Required("title", Name, (PolicyAxis axis) => axis.Title).Meaning("What it aims at.");

    private static readonly FormMember<PolicyAxis, PolicyValidation> Validation =
        Assumed("validation", ValidationForm, PolicyValidation.None, (PolicyAxis axis) => axis.Validation).Meaning("Who has validated it, and when; when absent, nobody.");

    private static readonly FormMember<PolicyAxis, IReadOnlyList<ActionItem>> Actions =
        OptionalList("actions", List(ActionForms.Action), (PolicyAxis axis) => axis.Plan.Actions).Meaning("The actions that serve it.");

    private static readonly ObjectForm<PolicyAxis> Axis = new(
        [AxisId, AxisTitle, Validation, Actions],
        element => new PolicyAxis(AxisId.Of(element), new ActionPlan(AxisTitle.Of(element), Actions.Of(element)), Validation.Of(element)));

    private static readonly FormMember<QualityPolicy, string> Title = Required("title", Name, (QualityPolicy policy) => policy.Title).Meaning("What the policy is called.");

    private static readonly FormMember<QualityPolicy, Establishment> Who =
        Required("establishment", EstablishmentForms.OfPolicy, (QualityPolicy policy) => policy.Establishment).Meaning("Whose policy it is.");

    private static readonly FormMember<QualityPolicy, IReadOnlyList<PolicyTaskDates>> Tasks =
        OptionalList(TasksMember, TaskMap, (QualityPolicy policy) => policy.Tasks).Meaning("By task, when it is due and when it was done.");

    private static readonly FormMember<QualityPolicy, IReadOnlyList<PolicyAxis>> Axes =
        Required("axes", List(Axis, new ListShape(Axis.Shape) { DistinctMember = "id" }), (QualityPolicy policy) => policy.Axes).Meaning("The axes; the method asks for four to six.");

    public static readonly ObjectForm<QualityPolicy> Document = new([Format<QualityPolicy>(QualityPolicyDocument.Format), Title, Who, Tasks, Axes]);

    /// <summary>The policy of a document without diagnostics.</summary>
    public static QualityPolicy Read(JsonElement root) => new(Title.Of(root), Who.Of(root), Axes.Of(root), Tasks.Of(root));
}
