using System.Text.Json;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks.Entry;
using Thqse.Sdk.Workbooks.Entry.Contracts;
using Thqse.Sdk.Workbooks.Entry.Responses;
using Thqse.Sdk.Workbooks.Reading;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>
/// The document that a filled workbook spells: a contract or a response. Immutable. A workbook is another way to write a document, and not another way to check it:
/// the readers of documents read <see cref="Utf8"/>, and <see cref="Locate"/> tells of what they find the sheet and the cell.
/// </summary>
public sealed class WorkbookDocument
{
    private readonly EntryPlaces places;
    private readonly ReadingLimits limits;

    private WorkbookDocument(byte[] json, IReadOnlyList<Diagnostic> diagnostics, EntryPlaces places, ReadingLimits limits)
    {
        Utf8 = json;
        Diagnostics = diagnostics;
        this.places = places;
        this.limits = limits;
    }

    /// <summary>The document in JSON, as UTF-8; "{}" when nothing could be read. It may be incomplete when there are <see cref="Diagnostics"/>.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What is wrong with the workbook itself, such as a sheet that is missing or a date where a number is due; may be empty.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How large the document is, and how much is wrong with the workbook.</summary>
    public override string ToString() => FormattableString.Invariant($"{Utf8.Length} bytes, {Diagnostics.Count} diagnostics");

    /// <summary>Reads a workbook. Nothing in it is run or looked up: a formula counts by what it gave when the file was saved.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The document, and what is wrong with the workbook itself.</returns>
    public static WorkbookDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits? limits = null)
    {
        var most = limits ?? ReadingLimits.Default;
        var places = new EntryPlaces();
        var faults = new List<Diagnostic>();
        if (BookReader.Read(bytes, most, faults, EntryWords.IsSheet) is not { } sheets)
        {
            return new WorkbookDocument("{}"u8.ToArray(), faults, places, most);
        }

        var report = new EntryReport(sheets.Any(sheet => sheet.Name.Equals(EntryWords.Lists.English, StringComparison.OrdinalIgnoreCase)) ? Language.English : Language.French);
        foreach (var cell in sheets.SelectMany(sheet => sheet.TooLong()))
        {
            report.Add(Diagnostic.Of(DiagnosticCode.TextTooLong, string.Empty).With(DiagnosticDetail.AtMost, CellText.Longest.ToString(CultureInfo.InvariantCulture)).At(cell));
        }

        var root = EntryNode.Root();
        if (EntryLists.Read(sheets, report) is { } lists)
        {
            EstablishmentLines.Read(sheets, lists, root, report);
            if (root.Find("format")?.Json == EntryValue.Text(ResponseDocument.Format).Json)
            {
                ResponseSheets.Read(sheets, lists, root, report);
            }
            else
            {
                ContractSheets.Read(sheets, lists, root, report);
            }
        }

        return new WorkbookDocument(Json(root, places), report.Diagnostics, places, most);
    }

    /// <summary>Says of what a reader of the document found where it is in the workbook, together with what is wrong with the workbook itself.</summary>
    /// <param name="diagnostics">What the reader found.</param>
    /// <returns>All of them, each place once, those of the workbook itself first; as many as are told at most, then how many more there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public IReadOnlyList<Diagnostic> Locate(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);

        // A document without a head is what a workbook without its sheets spells: the sheets say it better.
        var isWhole = !Diagnostics.Any(diagnostic => diagnostic.Code is DiagnosticCode.MalformedWorkbook or DiagnosticCode.DocumentTooLarge or DiagnosticCode.MissingSheet or DiagnosticCode.MissingColumn);
        var told = Diagnostics.Select(diagnostic => diagnostic.Pointer).Where(pointer => pointer.Length > 0).ToHashSet(StringComparer.Ordinal);
        Diagnostic[] all = [.. Diagnostics, .. diagnostics.Where(each => isWhole || each.Code != DiagnosticCode.MissingMember).Where(each => !told.Contains(each.Pointer)).Select(places.Locate)];
        return all.Length <= limits.MaxDiagnostics || (all.Length == limits.MaxDiagnostics + 1 && all[^1].Code == DiagnosticCode.MoreDiagnostics) ? all : Cut(all);
    }

    /// <summary>As many as are told, and how many more there are, those counted that the reader left out already.</summary>
    private Diagnostic[] Cut(Diagnostic[] all)
    {
        var leftOut = all[^1] is { Code: DiagnosticCode.MoreDiagnostics, Value: { } count } ? int.Parse(count, CultureInfo.InvariantCulture) - 1 : 0;
        return [.. all[..limits.MaxDiagnostics], Diagnostic.Of(DiagnosticCode.MoreDiagnostics, string.Empty, (all.Length - limits.MaxDiagnostics + leftOut).ToString(CultureInfo.InvariantCulture))];
    }

    private static byte[] Json(EntryNode root, EntryPlaces places)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, SkipValidation = true }))
        {
            root.Write(writer, string.Empty, places);
        }

        return stream.ToArray();
    }
}
