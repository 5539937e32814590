using System.Buffers;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>As what the styles of a workbook show numbers: by the formats that every spreadsheet has, and by those of the file.</summary>
internal sealed class NumberLooks
{
    private static readonly SearchValues<char> DayOrHour = SearchValues.Create("dmyhs");
    private readonly NumberLook[] byStyle;

    public NumberLooks(WorkbookStylesPart? styles)
    {
        var custom = (styles?.Stylesheet?.NumberingFormats?.Elements<X.NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(same => same.Key, same => OfCode(same.First().FormatCode?.Value ?? string.Empty));
        byStyle = [.. (styles?.Stylesheet?.CellFormats?.Elements<X.CellFormat>() ?? [])
            .Select(format => format.NumberFormatId?.Value ?? 0)
            .Select(id => custom.TryGetValue(id, out var look) ? look : BuiltIn(id))];
    }

    public NumberLook Of(uint style) => style < byStyle.Length ? byStyle[style] : NumberLook.Plain;

    /// <summary>Formats 14 to 22 and 45 to 47 show days and hours; so do those that East Asian spreadsheets number.</summary>
    private static NumberLook BuiltIn(uint id) => id switch
    {
        9 or 10 => NumberLook.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberLook.Date,
        _ => NumberLook.Plain,
    };

    /// <summary>What a format code shows, its quoted texts, escaped letters, colours and conditions left out.</summary>
    private static NumberLook OfCode(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            var closing = code[i] switch { '"' => '"', '[' => ']', _ => '\0' };
            if (closing != '\0')
            {
                var end = code.IndexOf(closing, i + 1);
                i = end < 0 ? code.Length : end;
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                bare.Append(char.ToLowerInvariant(code[i]));
            }
        }

        var shown = bare.ToString().Replace("general", string.Empty, StringComparison.Ordinal).Replace("standard", string.Empty, StringComparison.Ordinal);
        return shown.Contains('%', StringComparison.Ordinal) ? NumberLook.Percent
            : shown.AsSpan().ContainsAny(DayOrHour) ? NumberLook.Date
            : NumberLook.Plain;
    }
}
