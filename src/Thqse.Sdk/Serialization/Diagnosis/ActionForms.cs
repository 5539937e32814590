using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>An action, wherever it stands: in an action plan, in an axis of a quality policy.</summary>
internal static class ActionForms
{
    private static readonly FormMember<ActionItem, string> Priority = Required("priority", Name, (ActionItem action) => action.Priority).Meaning("The priority it serves.");
    private static readonly FormMember<ActionItem, string> What = Required("action", Name, (ActionItem action) => action.Action).Meaning("What is done.");
    private static readonly FormMember<ActionItem, string> Owner = Required("owner", Name, (ActionItem action) => action.Owner).Meaning("Who answers for it.");
    private static readonly FormMember<ActionItem, LocalDate> Due = Required("due", DocumentDates.Form, (ActionItem action) => action.Due).Meaning("When it is due.");

    private static readonly FormMember<ActionItem, decimal> Progress =
        Assumed("progress", Decimal(new NumberShape(isCount: false, largest: 100)), 0m, (ActionItem action) => action.Progress)
        .Meaning("How far it is, in percent; when absent, 0.");

    private static readonly FormMember<ActionItem, string?> Indicator = Optional("indicator", Text, (ActionItem action) => action.Indicator).Meaning("The indicator it serves.");
    private static readonly FormMember<ActionItem, string?> Question = Optional("question", Text, (ActionItem action) => action.Question).Meaning("The question it serves.");

    public static readonly IReadOnlyList<FormMember<ActionItem>> Members = [Priority, What, Owner, Due, Progress, Indicator, Question];

    public static readonly ObjectForm<ActionItem> Action = new(Members, Read);

    /// <summary>The action of an element whose shape has been checked.</summary>
    public static ActionItem Read(JsonElement element)
        => new(Priority.Of(element), What.Of(element), Owner.Of(element), Due.Of(element), Progress.Of(element), Indicator.Of(element), Question.Of(element));
}
