using System.Text.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Json;

/// <summary>Where definitions come from: lines, the document whose lines they are, the ledger of readings.</summary>
internal static class SourceForms
{
    public static readonly Form<SourceLines> Lines = new(
        CommonShapes.Lines, (writer, lines, _) => writer.WriteStringValue(lines.ToString()), element => SourceLines.TryParse(element.GetString()!)!);

    private static readonly FormMember<SourceDocument, string> Title = Required("title", Name, (SourceDocument source) => source.Title);
    private static readonly FormMember<SourceDocument, string> Publisher = Required("publisher", Name, (SourceDocument source) => source.Publisher);
    private static readonly FormMember<SourceDocument, int> Length = Required("lines", Whole(new NumberShape(isCount: true, largest: int.MaxValue)), (SourceDocument source) => source.Lines);
    private static readonly FormMember<SourceDocument, string> Sha256 = Required("sha256", Text, (SourceDocument source) => source.Sha256);
    private static readonly FormMember<SourceDocument, LocalizedText> Revision = Required("revision", Localized, (SourceDocument source) => source.Revision);

    public static readonly ObjectForm<SourceDocument> Document = new(
        [Title, Publisher, Length, Sha256, Revision],
        element => new SourceDocument(Title.Of(element), Publisher.Of(element), Length.Of(element), Sha256.Of(element), Revision.Of(element)));

    private static readonly FormMember<SourceReading, string> Id = Required("id", Name, (SourceReading reading) => reading.Id);
    private static readonly FormMember<SourceReading, LocalizedText> Shows = Required("shows", Localized, (SourceReading reading) => reading.Shows);
    private static readonly FormMember<SourceReading, SourceLines> At = Required("lines", Lines, (SourceReading reading) => reading.Lines);
    private static readonly FormMember<SourceReading, LocalizedText> Applied = Required("applied", Localized, (SourceReading reading) => reading.Applied);
    private static readonly FormMember<SourceReading, LocalizedText?> Alternative = Optional("alternative", Localized, (SourceReading reading) => reading.Alternative);
    private static readonly FormMember<SourceReading, Confidence> Sure = Required("confidence", Camel<Confidence>(), (SourceReading reading) => reading.Confidence);

    private static readonly ObjectForm<SourceReading> Reading = new([Id, Shows, At, Applied, Alternative, Sure], Read);

    /// <summary>The readings that are not literal.</summary>
    public static readonly Form<IReadOnlyList<SourceReading>> Ledger = List(Reading, new ListShape(Reading.Shape) { DistinctMember = "id" });

    private static SourceReading Read(JsonElement element)
        => new(Id.Of(element), Shows.Of(element), At.Of(element), Applied.Of(element), Alternative.Of(element), Sure.Of(element));
}
