using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads and writes action plans, "thqse.action-plan/1".</summary>
public static class ActionPlanDocument
{
    /// <summary>The format of the document: "thqse.action-plan/1".</summary>
    public const string Format = "thqse.action-plan/1";

    internal static readonly Shape Plan = new ObjectShape(
        Required("format", new FormatShape(Format)),
        Optional("asOf", DocumentShapes.Date, "The date of the states; not read."),
        Required("title", CommonShapes.Name, "What the plan is called."),
        Required("actions", new ListShape(new ObjectShape(
            Required("priority", CommonShapes.Name, "The priority it serves."),
            Required("action", CommonShapes.Name, "What is done."),
            Required("owner", CommonShapes.Name, "Who answers for it."),
            Required("due", DocumentShapes.Date, "When it is due."),
            Optional("progress", new NumberShape(isCount: false, largest: 100), "How far it is, in percent; when absent, 0."),
            Optional("indicator", CommonShapes.Text, "The indicator it serves."),
            Optional("question", CommonShapes.Text, "The question it serves."),
            Optional("state", new ChoiceShape(Codes<ActionState>.AllKebab), "Its state at the date; not read, for it follows from the dates.")))));

    /// <summary>Writes a plan, with the state of each action at a date.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date, in any calendar.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static string Write(ActionPlan plan, LocalDate asOf)
    {
        Guard.NotNull(plan, nameof(plan));
        var date = Guard.Date(asOf, nameof(asOf));
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("asOf", DocumentDates.Write(date));
            writer.WriteString("title", plan.Title);
            writer.List("actions", plan.Actions, (_, action) => Action(writer, action, date));
        });
    }

    /// <summary>Reads a plan from JSON. States are not read: they follow from the dates.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ActionPlanReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a plan from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ActionPlanReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a plan from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The plan, or the diagnostics.</returns>
    public static ActionPlanReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    private static ActionPlanReadResult Read(DocumentBytes bytes)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        var plan = diagnostics.IsEmpty
            ? new ActionPlan(document!.RootElement.Text("title"), document.RootElement.List("actions", Action))
            : null;
        return new ActionPlanReadResult(plan, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag bag)
    {
        if (!FormatShape.IsAnother(root, Format, bag))
        {
            Plan.Check(root, JsonPath.Root, bag);
        }
    }

    private static ActionItem Action(JsonElement element) => new(
        element.Text("priority"),
        element.Text("action"),
        element.Text("owner"),
        DocumentDates.Parse(element.Text("due")),
        element.OptionalNumber("progress") ?? 0,
        element.OptionalText("indicator"),
        element.OptionalText("question"));

    private static void Action(Utf8JsonWriter writer, ActionItem action, LocalDate asOf)
    {
        writer.WriteString("priority", action.Priority);
        writer.WriteString("action", action.Action);
        writer.WriteString("owner", action.Owner);
        writer.WriteString("due", DocumentDates.Write(action.Due));
        writer.Number("progress", action.Progress);
        if (action.Indicator is { } indicator)
        {
            writer.WriteString("indicator", indicator);
        }

        if (action.Question is { } question)
        {
            writer.WriteString("question", question);
        }

        writer.WriteString("state", Codes<ActionState>.Kebab(action.StateAt(asOf)));
    }
}
