using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>The sheet that says how to fill in the others.</summary>
internal static class ReadMeSheet
{
    public static Sheet Make(EntrySheets common, IReadOnlyList<(string Text, CellLook Look)> instructions)
    {
        var sheet = new Sheet(common.Say(EntryWords.ReadMe), [110]) { IsProtected = true };
        sheet.Add(Cell.Of(common.Say("Comment remplir ce classeur", "How to fill in this workbook"), CellLook.Title));
        foreach (var (text, look) in instructions)
        {
            sheet.Add(Cell.Of(text, look));
        }

        return sheet;
    }
}
