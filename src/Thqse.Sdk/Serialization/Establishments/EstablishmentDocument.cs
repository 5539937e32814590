using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Reads who a document is about: a response, even without answers, a contract, or a document that has an "establishment" and no "format".
/// A document of any other format is refused.
/// </summary>
public static class EstablishmentDocument
{
    private const string Member = "establishment";
    private const string Format = "format";

    /// <summary>What a result says of an establishment lacks beds and activities: what is asked could not be told from it.</summary>
    private static readonly string[] Formats = [ResponseDocument.Format, ContractDocument.Format];

    /// <summary>Any members, none of them twice: of two establishments, none is taken silently. What stands under the others is not judged.</summary>
    private static readonly Shape Members = new MapShape(new AnyShape(CommonShapes.Text));

    /// <summary>Reads the establishment of a document from JSON. Of the rest, only the format is judged, and that no member is repeated.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static EstablishmentReadResult Read(string json, ReadingLimits? limits = null) => Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads the establishment of a document from a stream of UTF-8 bytes; a byte order mark is accepted. Of the rest, only the format is judged, and that no member is repeated.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static EstablishmentReadResult Read(Stream stream, ReadingLimits? limits = null) => Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads the establishment of a document from a stream of UTF-8 bytes, without blocking a thread; a byte order mark is accepted. Of the rest, only the format is judged, and that no member is repeated.</summary>
    /// <param name="stream">The document; read to its end, asynchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<EstablishmentReadResult> ReadAsync(Stream stream, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
        => DocumentBytes.ReadAsync(stream, limits, bytes => Read(bytes), cancellationToken);

    /// <summary>Reads the establishment of a document from UTF-8 bytes; a byte order mark is accepted. Of the rest, only the format is judged, and that no member is repeated.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    public static EstablishmentReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => Read(DocumentBytes.Of(utf8, limits));

    /// <summary>Reads a text that nobody has before their eyes: its diagnostics have no line and column.</summary>
    internal static EstablishmentReadResult ReadUnplaced(byte[] utf8) => Read(DocumentBytes.Of(utf8, limits: null), isPlaced: false);

    private static EstablishmentReadResult Read(DocumentBytes bytes, bool isPlaced = true)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        diagnostics.Text = isPlaced ? diagnostics.Text : null;
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        return new EstablishmentReadResult(diagnostics.IsEmpty ? EstablishmentReader.Establishment(document!.RootElement) : null, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, Formats, diagnostics))
        {
            return;
        }

        Members.Check(root, JsonPath.Root, diagnostics);
        if (root.Optional(Format) is { } format)
        {
            CommonShapes.Text.Check(format, JsonPath.Root.Child(Format), diagnostics);
        }

        if (root.Optional(Member) is { } establishment)
        {
            ShapeOf(root).Check(establishment, JsonPath.Root.Child(Member), diagnostics);
            CheckKind(root, diagnostics);
        }
        else if (Members.Accepts(root.ValueKind))
        {
            diagnostics.Add(DiagnosticCode.MissingMember, JsonPath.Root, Member);
        }
    }

    /// <summary>A contract of another catalogue may be of categories and sizes that nobody knows here.</summary>
    private static bool IsOfUsualContract(JsonElement root)
        => root.ReadableText(Format) == ContractDocument.Format && (root.ReadableText("catalogue") ?? CpomCatalogue.DefaultId) == CpomCatalogue.DefaultId;

    /// <summary>What only the definitions can tell, as far as they are those of the package: of others, who reads the document with them tells it.</summary>
    private static void CheckKind(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.ReadableText(Format) == ContractDocument.Format)
        {
            if (IsOfUsualContract(root))
            {
                EstablishmentKindReader.Check(root, (CpomCatalogue?)null, diagnostics);
            }
        }
        else if (root.ReadableText("questionnaire") is not { } id)
        {
            EstablishmentKindReader.Check(root, (Questionnaire?)null, diagnostics);
        }
        else if (Referential.Shipped.SelectMany(referential => referential.Questionnaires).FirstOrDefault(each => each.Id == id) is { } questionnaire)
        {
            EstablishmentKindReader.Check(root, questionnaire, diagnostics);
        }
    }

    private static Shape ShapeOf(JsonElement root)
        => root.ReadableText(Format) == ContractDocument.Format ? EstablishmentForms.OfContract.Shape : EstablishmentForms.OfResponse.Shape;
}
