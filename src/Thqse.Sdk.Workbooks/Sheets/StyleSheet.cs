using DocumentFormat.OpenXml;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Thqse.Sdk.Workbooks.Sheets;

/// <summary>The styles of our workbooks: one for each <see cref="CellLook"/>, in its order.</summary>
internal static class StyleSheet
{
    private const uint TextFormat = 49;
    private const uint DateFormat = 14;
    private const uint ThousandsFormat = 3;
    private const uint TwoDecimals = 2;

    private static readonly string[] Fills = ["", "", "1F3A4D", "E8EEF2", "FFF9DB", "9CCBEB", "8C2D04", "FFE08A", "EDEDED", "FFFFFF"];

    private enum Font
    {
        Plain,
        Title,
        White,
        Grey,
        Bold,
        Small,
    }

    private enum Fill
    {
        None = 0,
        Head = 2,
        Block = 3,
        Entry = 4,
        Met = 5,
        NotMet = 6,
        Undetermined = 7,
        NotConcerned = 8,
    }

    public static X.Stylesheet Make() => new(
        new X.Fonts(Enum.GetValues<Font>().Select(FontOf)),
        new X.Fills(Fills.Select(FillOf)),
        new X.Borders(new X.Border(), ThinBorder()),
        new X.CellStyleFormats(new X.CellFormat()),
        new X.CellFormats(Enum.GetValues<CellLook>().Select(FormatOf)),
        new X.CellStyles(new X.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static X.CellFormat FormatOf(CellLook look) => look switch
    {
        CellLook.Text => Format(),
        CellLook.Wrapped => Format(isWrapped: true),
        CellLook.Title => Format(Font.Title),
        CellLook.Head => Format(Font.White, Fill.Head, isWrapped: true),
        CellLook.Block => Format(Font.Bold, Fill.Block),
        CellLook.Identifier => Format(Font.Small, isWrapped: true),
        CellLook.Number => Format(),
        CellLook.EntryCount => Entry(ThousandsFormat),
        CellLook.EntryDecimal => Entry(0),
        CellLook.EntryChoice => Entry(TextFormat, isWrapped: true),
        CellLook.EntryDate => Entry(DateFormat),
        CellLook.EntryText => Entry(TextFormat, isWrapped: true),
        CellLook.EntryComputed => Entry(TwoDecimals, Font.Grey),
        CellLook.Met => Format(Font.Plain, Fill.Met, isCentred: true),
        CellLook.NotMet => Format(Font.White, Fill.NotMet, isCentred: true),
        CellLook.Undetermined => Format(Font.Plain, Fill.Undetermined, isCentred: true),
        CellLook.Pending => Format(isCentred: true),
        CellLook.NotConcerned => Format(Font.Grey, Fill.NotConcerned, isCentred: true),
    };

    private static X.CellFormat Entry(uint number, Font font = Font.Plain, bool isWrapped = false)
    {
        var format = Format(font, Fill.Entry, isWrapped, hasBorder: true);
        format.NumberFormatId = number;
        format.ApplyNumberFormat = true;
        format.Protection = new X.Protection { Locked = false };
        format.ApplyProtection = true;
        return format;
    }

    private static X.CellFormat Format(Font font = Font.Plain, Fill fill = Fill.None, bool isWrapped = false, bool isCentred = false, bool hasBorder = false) => new()
    {
        NumberFormatId = 0,
        FontId = (uint)font,
        FillId = (uint)fill,
        BorderId = hasBorder ? 1u : 0u,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = hasBorder,
        ApplyAlignment = true,
        Alignment = new X.Alignment
        {
            Vertical = X.VerticalAlignmentValues.Top,
            WrapText = isWrapped,
            Horizontal = isCentred ? X.HorizontalAlignmentValues.Center : X.HorizontalAlignmentValues.General,
        },
    };

    private static X.Font FontOf(Font font)
    {
        var made = new X.Font();
        if (font is Font.Title or Font.White or Font.Bold)
        {
            made.Append(new X.Bold());
        }

        made.Append(new X.FontSize { Val = font == Font.Title ? 14 : font == Font.Small ? 8 : 10 });
        made.Append(new X.Color { Rgb = font == Font.White ? "FFFFFFFF" : font is Font.Grey or Font.Small ? "FF595959" : "FF111111" });
        made.Append(new X.FontName { Val = "Arial" });
        return made;
    }

    /// <summary>The first two fills are those that every workbook has.</summary>
    private static X.Fill FillOf(string colour, int index) => new(index switch
    {
        0 => new X.PatternFill { PatternType = X.PatternValues.None },
        1 => new X.PatternFill { PatternType = X.PatternValues.Gray125 },
        _ => new X.PatternFill(new X.ForegroundColor { Rgb = "FF" + colour }) { PatternType = X.PatternValues.Solid },
    });

    private static X.Border ThinBorder() => new(
        new X.LeftBorder(Grey()) { Style = X.BorderStyleValues.Thin },
        new X.RightBorder(Grey()) { Style = X.BorderStyleValues.Thin },
        new X.TopBorder(Grey()) { Style = X.BorderStyleValues.Thin },
        new X.BottomBorder(Grey()) { Style = X.BorderStyleValues.Thin });

    private static X.Color Grey() => new() { Rgb = "FF8A8A8A" };
}
