using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of what is wrong with a document.</summary>
internal static class DiagnosticsForms
{
    private static readonly ObjectForm<Diagnostic> Diagnostic = new(
    [
        Required("code", Kebab<DiagnosticCode>(), (Diagnostic diagnostic) => diagnostic.Code),
        Required("pointer", Text, (Diagnostic diagnostic) => diagnostic.Pointer),
        Optional("cell", Text, (Diagnostic diagnostic) => diagnostic.Cell).Meaning("Of a workbook, the sheet and the cell, such as Saisie!F14."),
        Required("value", OrNull(Text), (Diagnostic diagnostic) => diagnostic.Value),
        Required("message", Text, (Diagnostic diagnostic, Language language) => diagnostic.Explain(language)),
        Required("suggestions", Texts, (Diagnostic diagnostic) => diagnostic.Suggestions),
    ]);

    public static readonly ObjectForm<IReadOnlyList<Diagnostic>> Document = new(
    [
        Format<IReadOnlyList<Diagnostic>>(DiagnosticsDocument.Format),
        Required("diagnostics", List(Diagnostic), (IReadOnlyList<Diagnostic> diagnostics) => diagnostics),
    ]);
}
