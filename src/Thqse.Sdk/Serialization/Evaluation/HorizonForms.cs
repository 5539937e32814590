using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>A sum so far or a whole period, and what bears on a verdict: where the source asks it, and under which reading.</summary>
internal static class HorizonForms
{
    /// <summary>Lines, or the text of law or the page that a catalogue refers to instead; empty for neither.</summary>
    private static readonly Form<SourceLines> LinesOrReference = new(CommonShapes.Text, (writer, lines, _) => writer.WriteStringValue(lines.ToString()), element => SourceLines.OfText(element.GetString()!));

    private static readonly FormMember<PublishedSource, SectionKind?> Section = Required("section", ValueOrNull(Camel<SectionKind>()), (PublishedSource source) => source.Section);
    private static readonly FormMember<PublishedSource, string> Row = Required("row", Text, (PublishedSource source) => source.Row);
    private static readonly FormMember<PublishedSource, SourceLines> Lines = Required("lines", LinesOrReference, (PublishedSource source) => source.Lines);
    private static readonly FormMember<PublishedSource, string?> AsWritten = Required("asWritten", MaybeText, (PublishedSource source) => source.AsWritten);

    /// <summary>Where the source asks it: a person finds the place by the words, a program by the lines.</summary>
    public static readonly Form<PublishedSource?> Source = OrNull(new ObjectForm<PublishedSource>(
        [Section, Row, Lines, AsWritten], element => new PublishedSource(Section.Of(element), Row.Of(element), Lines.Of(element), AsWritten.Of(element))));

    private static readonly FormMember<PublishedReading, string?> Alternative = Required("id", MaybeText, (PublishedReading reading) => reading.Alternative);
    private static readonly FormMember<PublishedReading, Confidence> Sure = Required("confidence", Camel<Confidence>(), (PublishedReading reading) => reading.Confidence);
    private static readonly FormMember<PublishedReading, string> Applied = Required("applied", Text, (PublishedReading reading) => reading.Applied);

    /// <summary>The readings that bear on a verdict.</summary>
    public static readonly Form<IReadOnlyList<PublishedReading>> Readings = List(new ObjectForm<PublishedReading>(
        [Alternative, Sure, Applied], element => new PublishedReading(Alternative.Of(element), Sure.Of(element), Applied.Of(element))));

    private static readonly FormMember<PublishedHorizon, VerdictStatus> Status = Required("status", OfStatus, (PublishedHorizon horizon) => horizon.Status);
    private static readonly FormMember<PublishedHorizon, bool> Provisional = Required("provisional", Flag, (PublishedHorizon horizon) => horizon.IsProvisional);
    private static readonly FormMember<PublishedHorizon, decimal?> Needed = Required("required", Figure, (PublishedHorizon horizon) => horizon.Required);
    private static readonly FormMember<PublishedHorizon, decimal?> Observed = Required("observed", Figure, (PublishedHorizon horizon) => horizon.Observed);
    private static readonly FormMember<PublishedHorizon, PublishedSource?> AskedAt = Required("source", Source, (PublishedHorizon horizon) => horizon.Source);
    private static readonly FormMember<PublishedHorizon, IReadOnlyList<PublishedReading>> Under = Required("readings", Readings, (PublishedHorizon horizon) => horizon.Readings);
    private static readonly FormMember<PublishedHorizon, string?> Why = Optional("why", Text, (PublishedHorizon horizon) => horizon.Why);

    public static readonly Form<PublishedHorizon?> Horizon = OrNull(new ObjectForm<PublishedHorizon>(
        [Status, Provisional, Needed, Observed, AskedAt, Under, Why],
        element => new PublishedHorizon(
            Status.Of(element), Provisional.Of(element), Needed.Of(element), Observed.Of(element), AskedAt.Of(element), Under.Of(element), Why.Of(element))));
}
