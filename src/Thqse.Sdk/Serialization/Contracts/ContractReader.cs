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
    private const string DefaultCatalogue = "cpom-occitanie-2025-2029";

    public static ContractReadResult Read(ReadOnlyMemory<byte> utf8, CpomCatalogue catalogue)
    {
        var diagnostics = new DiagnosticBag();
        using var document = JsonText.Open(utf8, diagnostics);
        var contract = document is null ? null : Read(document.RootElement, catalogue, diagnostics);
        return new ContractReadResult(diagnostics.IsEmpty ? contract : null, diagnostics.ToList());
    }

    private static CpomContract? Read(JsonElement root, CpomCatalogue catalogue, DiagnosticBag diagnostics)
    {
        if (root.ReadableText("format") is { } format && format != ContractDocument.Format)
        {
            // Another format has other members: nothing else could be said of the document.
            diagnostics.AddUnknown(DiagnosticCode.UnknownFormat, JsonPath.Root.Child("format"), format, [ContractDocument.Format]);
            return null;
        }

        ContractShapes.Contract.Check(root, JsonPath.Root, diagnostics);
        var draft = new ContractDraft();
        if ((root.ReadableText("catalogue") ?? DefaultCatalogue) is var id && id != catalogue.Id)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownCatalogue, JsonPath.Root.Child("catalogue"), id, [catalogue.Id]);
        }
        else
        {
            var scope = new ReadingScope(catalogue, diagnostics);
            AlreadyEngagedReader.Read(root, scope, draft);
            ChoicesReader.Read(root, scope, draft);
            ReadingsReader.Read(root, scope);
            ObservationsReader.Read(root, scope, draft);
        }

        return diagnostics.IsEmpty ? draft.ToContract(catalogue, EstablishmentReader.Establishment(root), AsOf(root)) : null;
    }

    private static LocalDate? AsOf(JsonElement root)
        => DocumentDates.TryParse(root.OptionalText("asOf"), out var date) ? date : null;
}
