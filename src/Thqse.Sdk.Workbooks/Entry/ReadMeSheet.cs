using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>The sheet that says how to fill in the others.</summary>
internal static class ReadMeSheet
{
    public static readonly LocalizedText FillIn = new("Remplissez les cellules de cette couleur ; les autres sont protégées, sans mot de passe.", "Fill in the cells of this colour; the others are protected, without a password.");

    public static readonly LocalizedText Keep = new(
        "Vous pouvez trier, filtrer, élargir. Ne changez ni les identifiants, ni les titres, ni les noms des feuilles, et ne fusionnez pas de cellules.",
        "You can sort, filter, widen. Do not change identifiers, heads or names of sheets, and do not merge cells.");

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
