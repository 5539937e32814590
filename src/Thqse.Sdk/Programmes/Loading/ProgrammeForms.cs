using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Programmes.Loading;

/// <summary>The programme document, "thqse.programme/1": what a programme is made of, written and read.</summary>
internal static class ProgrammeForms
{
    public const string Format = "thqse.programme/1";

    private static readonly FormMember<ProgrammeSegment, string> SegmentId = Required("id", Name, (ProgrammeSegment segment) => segment.Id);
    private static readonly FormMember<ProgrammeSegment, LocalizedText> SegmentLabel = Required("label", Localized, (ProgrammeSegment segment) => segment.Label);

    private static readonly FormMember<ProgrammeSegment, SegmentPerimeter> Perimeter =
        Required("perimeter", Camel<SegmentPerimeter>(), (ProgrammeSegment segment) => segment.Perimeter).Meaning("How far it is decided.");

    private static readonly FormMember<ProgrammeSegment, SourceLines?> SegmentLines = Optional("lines", SourceForms.Lines, (ProgrammeSegment segment) => segment.Lines);

    private static readonly ObjectForm<ProgrammeSegment> Segment = new(
        [SegmentId, SegmentLabel, Perimeter, SegmentLines],
        element => new ProgrammeSegment(SegmentId.Of(element), SegmentLabel.Of(element), Perimeter.Of(element), SegmentLines.Of(element)));

    private static readonly FormMember<Programme, string> Id = Required("id", Name, (Programme programme) => programme.Id).Meaning("The identifier, such as sons-hospital-wave-2.");
    private static readonly FormMember<Programme, string> Version = Required("version", Name, (Programme programme) => programme.Version).Meaning("The version of the data, such as 1.0.0.");
    private static readonly FormMember<Programme, LocalizedText> Label = Required("label", Localized, (Programme programme) => programme.Label).Meaning("What it is called.");

    private static readonly FormMember<Programme, LocalizedText> Notice =
        Required("notice", Localized, (Programme programme) => programme.Notice).Meaning("What a reader has to know, first of all that the calendar can be revised.");

    private static readonly FormMember<Programme, LocalDate> AsKnownOn =
        Required("asKnownOn", DocumentDates.Form, (Programme programme) => programme.AsKnownOn).Meaning("The day on which the calendar was known to be so.");

    private static readonly FormMember<Programme, CalendarMoment?> Period =
        Optional("period", StageForms.Moment, (Programme programme) => programme.Period).Meaning("The years for which it is announced; nothing opens or closes by it.");

    private static readonly FormMember<Programme, SourceDocument?> Source =
        Optional("source", SourceForms.Document, (Programme programme) => programme.Source).Meaning("The document whose lines are quoted.");

    private static readonly FormMember<Programme, IReadOnlyList<ProgrammeSegment>> Segments = OptionalList(
        "segments", List(Segment, new ListShape(Segment.Shape) { DistinctMember = "id" }), (Programme programme) => programme.Segments).Meaning("The parts of what it is about.");

    private static readonly FormMember<Programme, IReadOnlyList<ProgrammeStage>> Stages = Required(
        "stages", List(StageForms.Stage, new ListShape(StageForms.Stage.Shape) { Fewest = 1, DistinctMember = "id" }), (Programme programme) => programme.Stages)
        .Meaning("The stages, in order.");

    private static readonly FormMember<Programme, IReadOnlyList<SourceReading>> Ledger =
        OptionalList("ledger", SourceForms.Ledger, (Programme programme) => programme.Ledger).Meaning("The readings of the source that are not literal.");

    public static readonly ObjectForm<Programme> Document = new(
        [Format<Programme>(Format), Id, Version, Label, Notice, AsKnownOn, Period, Source, Segments, Stages, Ledger],
        Read);

    private static Programme Read(JsonElement element) => new(
        Id.Of(element),
        Version.Of(element),
        Label.Of(element),
        Notice.Of(element),
        AsKnownOn.Of(element),
        Period.Of(element),
        Source.Of(element),
        Segments.Of(element),
        Stages.Of(element),
        Ledger.Of(element));
}
