using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of what is wrong with a document, or with a catalogue or a referential that was read.</summary>
internal static class DiagnosticsForms
{
    private static readonly ObjectForm<Fault> Diagnostic = new(
    [
        Required("code", TextOf(new ChoiceShape([.. Codes<DiagnosticCode>.AllKebab.Union(Codes<CatalogueFindingCode>.AllKebab).Union(Codes<ReferentialFindingCode>.AllKebab)])), (Fault fault) => fault.Code),
        Required("pointer", Text, (Fault fault) => fault.Pointer),
        Optional("cell", Text, (Fault fault) => fault.At?.Cell).Meaning("Of a workbook, the sheet and the cell, such as Saisie!F14."),
        OptionalValue("line", Count, (Fault fault) => fault.At?.Line).Meaning("Of a document, the line, from 1."),
        OptionalValue("column", Count, (Fault fault) => fault.At?.Column).Meaning("The column in that line, from 1, in characters."),
        Required("value", OrNull(Text), (Fault fault) => fault.Value),
        Required("message", Text, (Fault fault) => fault.Message),
        Required("suggestions", Texts, (Fault fault) => fault.At?.Suggestions ?? []),
    ]);

    public static readonly ObjectForm<IReadOnlyList<Fault>> Document = new(
    [
        Format<IReadOnlyList<Fault>>(DiagnosticsDocument.Format),
        Required("diagnostics", List(Diagnostic), (IReadOnlyList<Fault> faults) => faults),
    ]);

    public static Fault Of(Diagnostic diagnostic, Language language)
        => new(diagnostic.Code.ToCode(), diagnostic.Pointer, diagnostic.Value, diagnostic.Explain(language), diagnostic);

    public static Fault Of(CatalogueFinding finding, CpomCatalogue catalogue, Language language)
        => new(finding.ToCode(), catalogue.PointerOf(finding), finding.Detail, finding.Explain(language), null);

    public static Fault Of(ReferentialFinding finding, Referential referential, Language language)
        => new(finding.Code.ToCode(), referential.PointerOf(finding), finding.Detail, finding.Explain(language), null);

    /// <summary>What is told of one fault; <paramref name="At"/> is the diagnostic of a document, which knows where in the file it is, null of a finding, which was made from definitions that had been read.</summary>
    internal sealed record Fault(string Code, string Pointer, string? Value, string Message, Diagnostic? At);
}
