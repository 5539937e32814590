using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The to-do document.</summary>
internal static class TodoForms
{
    private static readonly Form<decimal?> Signed = ValueOrNull(Decimal(new NumberShape(isCount: false, largest: null) { IsSigned = true }));

    private static readonly ObjectForm<TodoFigure> TodoFigure = new(
    [
        Required("measure", Text, (TodoFigure figure) => figure.Measure.Id.ToString()),
        Required("label", Text, (TodoFigure figure, Language language) => figure.Measure.Label[language]),
        Required("observed", Signed, (TodoFigure figure) => figure.Observed),
        Required("required", Signed, (TodoFigure figure) => figure.Required),
        Required("mustExceed", Flag, (TodoFigure figure) => figure.MustExceed).Meaning("Whether reaching it is not enough."),
        Required("limit", Flag, (TodoFigure figure) => figure.IsLimit).Meaning("Whether lower is better."),
        Required("gap", Figure, (TodoFigure figure) => figure.Gap).Meaning("What is missing, in the unit of the measure; null where a figure is not known."),
        Required("numerator", Figure, (TodoFigure figure) => figure.Numerator),
        Required("openReferenceYear", MaybeYear, (TodoFigure figure) => figure.OpenReferenceYear),
    ]);

    private static readonly ObjectForm<DatedItem> Item = new(
    [
        Required("kind", Camel<TodoKind>(), (DatedItem dated) => dated.Item.Kind),
        Required("id", Text, (DatedItem dated) => dated.Item.Verdict.Indicator.Id.ToString()),
        Required("label", Text, (DatedItem dated, Language language) => dated.Item.Verdict.Indicator.Fiche.Label[language]),
        Required("year", Year, (DatedItem dated) => dated.Item.Verdict.Year),
        Required("due", DocumentDates.Form, (DatedItem dated) => dated.Item.Due),
        Required("daysLeft", Whole(new NumberShape(isCount: true, largest: JsonNumber.Largest) { IsSigned = true }), (DatedItem dated) => dated.Item.DaysLeft(dated.AsOf))
            .Meaning("The days until it is due, from the as-of date; below zero when it is past."),
        Required("status", Camel<VerdictStatus>(), (DatedItem dated) => dated.Item.Verdict.Status),
        Required("reasons", Reasons, (DatedItem dated) => dated.Item.Verdict.Reasons),
        Required("figures", List(TodoFigure), (DatedItem dated) => dated.Item.Figures).Meaning("Each measure with a number to reach; empty for a milestone, an answer, evidence or a comment."),
        Required("why", Text, (DatedItem dated, Language language) => dated.Item.Explain(language)),
    ]);

    private static readonly ObjectForm<TodoList> Summary = new([Counted(TodoKind.Short), Counted(TodoKind.NotDeclared), Counted(TodoKind.Evidence), Counted(TodoKind.Comment)]);

    public static readonly ObjectForm<TodoList> Document = new(
    [
        Format<TodoList>(TodoDocument.Format),
        .. Envelope.Select(member => member.Within((TodoList list) => list.Evaluation)),
        Required("before", DocumentDates.Form, (TodoList list) => list.Before).Meaning("The last day on which something of the document is due."),
        Required("items", List(Item), (TodoList list) => [.. list.Items.Select(item => new DatedItem(item, list.Evaluation.AsOf))]),
        Required("summary", Summary, (TodoList list) => list),
    ]);

    /// <summary>How many there are of a kind, under its code.</summary>
    private static FormMember<TodoList> Counted(TodoKind kind) => Required(Codes<TodoKind>.Camel(kind), Count, (TodoList list) => list.Items.Count(item => item.Kind == kind));

    private sealed record DatedItem(TodoItem Item, LocalDate AsOf);
}

/// <summary>What is left to do by a date.</summary>
internal sealed record TodoList(CpomEvaluation Evaluation, LocalDate Before, IReadOnlyList<TodoItem> Items);
