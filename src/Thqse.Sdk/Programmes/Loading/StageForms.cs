using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Programmes.Loading;

/// <summary>A stage of a programme, and the moments of its window.</summary>
internal static class StageForms
{
    public const string OpensMember = "opens";
    public const string ClosesMember = "closes";
    public const string NeedsMember = "needs";

    private const string Year = "[0-9]{4}";
    private const string Month = Year + "-[0-9]{2}";
    private const string One = $"{Year}|{Year}-Q[1-4]|{Month}|{Month}/(early|mid|late)|{Month}-[0-9]{{2}}(T[0-9]{{2}}:[0-9]{{2}})?";

    public static readonly Form<CalendarMoment> Moment = new(
        new TextShape(DiagnosticCode.InvalidMoment, text => CalendarMoment.TryParse(text, out _), MomentText.Examples) { Pattern = SchemaPattern.Whole($"({One})([.][.]({One}))?") },
        (writer, moment, _) => writer.WriteStringValue(moment.ToString()),
        element => CalendarMoment.Parse(element.GetString()!));

    private static readonly FormMember<StageFigure, string> FigureId = Required("id", Name, (StageFigure figure) => figure.Id);
    private static readonly FormMember<StageFigure, LocalizedText> FigureLabel = Required("label", Localized, (StageFigure figure) => figure.Label);

    private static readonly FormMember<StageFigure, decimal> Value =
        Required("value", Decimal(new NumberShape(isCount: false, largest: JsonNumber.Largest)), (StageFigure figure) => figure.Value);

    private static readonly ObjectForm<StageFigure> Figure = new(
        [FigureId, FigureLabel, Value], element => new StageFigure(FigureId.Of(element), FigureLabel.Of(element), Value.Of(element)));

    private static readonly FormMember<ProgrammeStage, string> Id = Required("id", Name, (ProgrammeStage stage) => stage.Id);
    private static readonly FormMember<ProgrammeStage, LocalizedText> Label = Required("label", Localized, (ProgrammeStage stage) => stage.Label);

    private static readonly FormMember<ProgrammeStage, CalendarMoment?> Opens = Optional(OpensMember, Moment, (ProgrammeStage stage) => stage.Window.Opens)
        .Meaning("When it opens, in legal time in France; when absent, it is open until it closes.");

    private static readonly FormMember<ProgrammeStage, CalendarMoment?> Closes = Optional(ClosesMember, Moment, (ProgrammeStage stage) => stage.Window.Closes)
        .Meaning("When it closes, included; when absent, no closing is known.");

    private static readonly FormMember<ProgrammeStage, IReadOnlyList<string>> Needs = OptionalList(
        NeedsMember, List(Name, new ListShape(CommonShapes.Name) { HasDistinctTexts = true }), (ProgrammeStage stage) => stage.Needs)
        .Meaning("The earlier stages without which it cannot be done.");

    private static readonly FormMember<ProgrammeStage, IReadOnlyList<StageFigure>> Figures = OptionalList(
        "figures", List(Figure, new ListShape(Figure.Shape) { DistinctMember = "id" }), (ProgrammeStage stage) => stage.Figures).Meaning("What is known of it in figures.");

    private static readonly FormMember<ProgrammeStage, LocalizedText?> Note = Optional("note", Localized, (ProgrammeStage stage) => stage.Note)
        .Meaning("What else there is to know of it: for whom it is, what it asks, how one takes part.");

    private static readonly FormMember<ProgrammeStage, SourceLines?> Lines = Optional("lines", SourceForms.Lines, (ProgrammeStage stage) => stage.Lines);

    public static readonly ObjectForm<ProgrammeStage> Stage = new([Id, Label, Opens, Closes, Needs, Figures, Note, Lines], Read);

    private static ProgrammeStage Read(JsonElement element) => new(
        Id.Of(element),
        Label.Of(element),
        new StageWindow(Opens.Of(element), Closes.Of(element)),
        Needs.Of(element),
        Figures.Of(element),
        Note.Of(element),
        Lines.Of(element));
}
