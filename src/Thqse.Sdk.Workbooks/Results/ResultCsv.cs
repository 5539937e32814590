using CsvHelper;

namespace Thqse.Sdk.Workbooks.Results;

/// <summary>
/// Writes a table as CSV (RFC 4180): in French with semicolons, decimal commas and a byte order mark, as a French spreadsheet opens it; in English, and for programs, with commas and
/// points. A text that a spreadsheet would take for a formula is made harmless by an apostrophe.
/// </summary>
internal static class ResultCsv
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = "," };

    public static byte[] Write(ResultTable table, Language language) => Write(table.Lines.Prepend([.. table.Heads.Select(head => head.Head)]), language == Language.French);

    /// <summary>A piece of a table that is written piece by piece, for programs.</summary>
    public static byte[] Records(IEnumerable<IReadOnlyList<object?>> records) => Write(records, isFrench: false);

    private static byte[] Write(IEnumerable<IReadOnlyList<object?>> records, bool isFrench)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = isFrench ? ';' : ',', WriteByteOrderMark = isFrench, Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var record in records)
            {
                foreach (var value in record)
                {
                    Field(csv, value, isFrench ? French : NumberFormatInfo.InvariantInfo);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    /// <summary>A number is written as a number, so that a minus is none of the signs that are made harmless.</summary>
    private static void Field(CsvWriter csv, object? value, NumberFormatInfo numbers)
    {
        if (value is decimal number)
        {
            csv.WriteField(number, "0.##########", numbers);
        }
        else if (value is int whole)
        {
            csv.WriteField(whole, "0", numbers);
        }
        else
        {
            csv.WriteField(value?.ToString() ?? string.Empty);
        }
    }
}
