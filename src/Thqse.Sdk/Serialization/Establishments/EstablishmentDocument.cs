using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads who a document is about, from any document with an "establishment": a contract, a response, even without answers.</summary>
public static class EstablishmentDocument
{
    private const string Member = "establishment";

    /// <summary>Any members, none of them twice: of two establishments, none is taken silently. What stands under the others is not judged.</summary>
    private static readonly Shape Members = new MapShape(new AnyShape(CommonShapes.Text));

    /// <summary>Reads the establishment of a document from JSON. Nothing else of the document is judged.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static EstablishmentReadResult Read(string json) => ReadUtf8(DocumentBytes.Of(json));

    /// <summary>Reads the establishment of a document from a stream of UTF-8 bytes; a byte order mark is accepted. Nothing else of the document is judged.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static EstablishmentReadResult Read(Stream stream) => ReadUtf8(DocumentBytes.Of(stream));

    /// <summary>Reads the establishment of a document from UTF-8 bytes; a byte order mark is accepted. Nothing else of the document is judged.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The establishment, or what is wrong with it.</returns>
    public static EstablishmentReadResult ReadUtf8(ReadOnlyMemory<byte> utf8)
    {
        var diagnostics = new DiagnosticBag();
        using var document = JsonText.Open(utf8, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        return new EstablishmentReadResult(diagnostics.IsEmpty ? EstablishmentReader.Establishment(document!.RootElement) : null, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.ReadableText("format") == ScoreCardDocument.Format)
        {
            // A score card has neither beds nor activities: what is asked could not be told from it.
            diagnostics.AddUnknown(DiagnosticCode.UnknownFormat, JsonPath.Root.Child("format"), ScoreCardDocument.Format, [ResponseDocument.Format, ContractDocument.Format]);
            return;
        }

        Members.Check(root, JsonPath.Root, diagnostics);
        if (root.Optional(Member) is { } establishment)
        {
            EstablishmentShapes.OfDiagnosis.Check(establishment, JsonPath.Root.Child(Member), diagnostics);
        }
        else if (Members.Accepts(root.ValueKind))
        {
            diagnostics.Add(DiagnosticCode.MissingMember, JsonPath.Root, Member);
        }
    }
}
