using DocumentFormat.OpenXml.Spreadsheet;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests;

/// <summary>The workbooks of the folder "Bad", each with what was done to it. THQSE_APPROVE=1 makes them again.</summary>
internal static class BadWorkbooks
{
    private const string Entry = "Saisie";
    private const string Beds = "establishment/beds";
    private const string Count = "CPOM_OS_18/crisis-exercises";

    private static byte[] Good { get; } = ContractWorkbook.Write(ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", "had-du-lauragais.json"))).ContractOrThrow(), Language.French);

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new SortedDictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["text-in-a-number.xlsx"] = () => Edited(book => book.Text(Entry, Count, "2026", "une dizaine")),
        ["text-beside-a-number.xlsx"] = () => Edited(book => book.Text(Entry, Count, "2026", "12 exercices")),
        ["number-that-can-be-two.xlsx"] = () => Edited(book => book.Text(Entry, Count, "2026", "1.234")),
        ["decimal-typed-as-text-in-a-count.xlsx"] = () => Edited(book => book.Text(Entry, Count, "2026", "56,4")),
        ["date-in-a-number.xlsx"] = () => Edited(book => book.Number(Entry, Count, "2026", "46093", format: 14)),
        ["percentage-in-a-count.xlsx"] = () => Edited(book => book.Number(Entry, Count, "2026", "0.07", format: 10)),
        ["error-of-a-formula.xlsx"] = () => Edited(book => book.Formula(Entry, Count, "2026", "1/0", "#DIV/0!", CellValues.Error)),
        ["formula-never-computed.xlsx"] = () => Edited(book => book.Formula(Entry, Count, "2026", "1+1", null, CellValues.Number)),
        ["negative-number.xlsx"] = () => Edited(book => book.Number(Entry, Count, "2026", "-3")),
        ["merged-cells.xlsx"] = () => Edited(book => book.Merge(Entry, "F3:G3")),
        ["missing-sheet.xlsx"] = () => Edited(book => book.Remove("Commentaires et preuves")),
        ["renamed-sheet.xlsx"] = () => Edited(book => book.Rename(Entry, "Saisie 2026")),
        ["changed-identifier.xlsx"] = () => Edited(book =>
        {
            book.Text(Entry, Count, "Identifiant", "CPOM_OS_18/exercices");
            book.Number(Entry, "CPOM_OS_18/exercices", "2026", "3");
        }),
        ["changed-head.xlsx"] = () => Edited(book => book.Text(Entry, "Identifiant", "2027", "An 3")),
        ["duplicate-line.xlsx"] = () => Edited(book => book.Repeat(Entry, Count)),

        // Not wrong: what a fiche knows can be declared by anybody, and changes no verdict of who is not concerned.
        ["line-of-another-establishment.xlsx"] = () => Edited(book => book.Text(Entry, Count, "Identifiant", "CPOM_OS_12/mammograms")),
        ["value-without-identifier.xlsx"] = () => Edited(book =>
        {
            book.Number(Entry, Count, "2026", "3");
            book.Text(Entry, Count, "Identifiant", string.Empty);
        }),
        ["text-longer-than-a-cell.xlsx"] = () => Edited(book =>
        {
            book.Text("Établissement", "establishment/name", "Valeur", new string('x', Sheets.CellText.Longest + 1));
            book.Text(Entry, Count, "2026", "une dizaine");
        }),
        ["text-as-long-as-a-cell.xlsx"] = () => Edited(book => book.Text("Établissement", "establishment/name", "Valeur", new string('x', Sheets.CellText.Longest))),
        ["several-at-once.xlsx"] = () => Edited(book =>
        {
            book.Text("Établissement", Beds, "Valeur", "cent vingt");
            book.Text("Établissement", "establishment/finess", "Valeur", "123456789");
            book.Text("Établissement", "establishment/category", "Valeur", "Hôpital");
            book.Text("Établissement", "asOf", "Valeur", "31/03/2027");
            book.Text(Entry, Count, "2025", "1.234");
            book.Text("Choix", "CPOM_OS_8/target", "Valeur", "3");
            book.Text("Choix", "CPOM_CT_1/notConcerned", "Valeur", " ");
        }),
        ["cut-in-the-middle.xlsx"] = () => Good[..(Good.Length / 2)],
        ["old-format.xls"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]],
        ["locked-by-a-password.xlsx"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[480]],
        ["open-document.ods"] = () => Zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ["zip-of-something-else.xlsx"] = () => Zip("letter.txt", "Bonjour"),
        ["hour-in-a-number.xlsx"] = () => Edited(book => book.Number(Entry, Count, "2026", "0.0625", format: 20)),
        ["windows-1252.csv"] = () => System.Text.Encoding.Latin1.GetBytes("Identifiant;Libellé;2026\r\nCPOM_OS_18/crisis-exercises;Exercices;3\r\n"),
    };

    /// <summary>More lines than are told of, all of them unknown.</summary>
    public static byte[] ManyLines(int lines) => Edited(book => book.Append(Entry, "2026", lines));

    private static byte[] Zip(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry(name, System.IO.Compression.CompressionLevel.NoCompression);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var into = entry.Open();
            into.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    /// <summary>A zip that grows a thousandfold; made when it is tried, as no checkout should hold one.</summary>
    public static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
            {
                entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Edited(Action<WorkbookEdit> change) => WorkbookEdit.Of(Good, change);
}
