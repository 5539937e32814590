using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Reads a contract in two steps: the shape of the document, then what only the catalogue can tell. Both report to one bag;
/// the second passes over what the first has reported.
/// </summary>
internal static class ContractReader
{
    /// <summary>The member that names an edition.</summary>
    public const string CatalogueVersion = "catalogueVersion";

    /// <summary>Reads a contract against the catalogue that it names, if it is one of those given.</summary>
    public static ContractReadResult Read(DocumentBytes bytes, IReadOnlyList<CpomCatalogue> catalogues)
    {
        var diagnostics = new DiagnosticBag(bytes.Limits);
        using var document = JsonText.Open(bytes, diagnostics);
        var contract = document is null ? null : Read(document.RootElement, catalogues, diagnostics);
        return new ContractReadResult(diagnostics.IsEmpty ? contract : null, diagnostics.ToList());
    }

    /// <summary>Reads a contract that stands in a document already opened; null when there is a diagnostic.</summary>
    public static CpomContract? Read(JsonElement root, IReadOnlyList<CpomCatalogue> catalogues, DiagnosticBag diagnostics)
    {
        if (FormatShape.IsAnother(root, ContractDocument.Format, diagnostics))
        {
            return null;
        }

        ContractForms.Document.Shape.Check(root, JsonPath.Root, diagnostics);
        var draft = new ContractDraft();
        var catalogue = Catalogue(root, catalogues, diagnostics);
        EstablishmentKindReader.Check(root, catalogue, diagnostics);
        if (catalogue is not null)
        {
            var scope = new ReadingScope(catalogue, diagnostics);
            AttributesReader.Read(root, scope);
            AlreadyEngagedReader.Read(root, scope, draft);
            ChoicesReader.Read(root, scope, draft);
            ReadingsReader.Read(root, scope, draft);
            ObservationsReader.Read(root, scope, draft);
        }

        if (!diagnostics.IsEmpty)
        {
            return null;
        }

        var contract = draft.ToContract(catalogue!, EstablishmentKindReader.Read(root, catalogue!), AsOf(root), root.Optional("catalogue") is null, root.Optional(CatalogueVersion) is not null);
        AttributesReader.ReportLacking(contract, diagnostics);
        return diagnostics.IsEmpty ? contract : null;
    }

    private static CpomCatalogue? Catalogue(JsonElement root, IReadOnlyList<CpomCatalogue> catalogues, DiagnosticBag diagnostics)
    {
        var id = root.ReadableText("catalogue") ?? CpomCatalogue.DefaultId;
        var editions = catalogues.Where(each => each.Id == id).ToArray();
        if (editions.Length == 0)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownCatalogue, JsonPath.Root.Child("catalogue"), id, catalogues.Select(each => each.Id).Distinct().ToArray());
            return null;
        }

        if (root.ReadableText(CatalogueVersion) is not { } version)
        {
            return Editions.Latest(editions, each => each.Version);
        }

        var catalogue = Array.Find(editions, each => each.Version == version);
        if (catalogue is null)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownCatalogue, JsonPath.Root.Child(CatalogueVersion), version, editions.Select(each => each.Version).ToArray());
        }

        return catalogue;
    }

    private static LocalDate? AsOf(JsonElement root)
        => DocumentDates.TryParse(root.OptionalText("asOf"), out var date) ? date : null;
}
