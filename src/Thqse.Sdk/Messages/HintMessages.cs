namespace Thqse.Sdk.Messages;

/// <summary>What somebody probably did who got a diagnostic, in words.</summary>
public static class HintMessages
{
    /// <summary>What probably happened, and what to do about it.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One or two sentences.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Explain(this LikelyCause cause, Language language) => Guard.Defined(cause, nameof(cause)) switch
    {
        LikelyCause.DecimalComma => language.Say("Une virgule décimale : en JSON, un nombre s'écrit avec un point, 56.4.", "A decimal comma: in JSON, a number is written with a point, 56.4."),
        LikelyCause.ThousandsSpace => language.Say("Une espace entre les milliers : en JSON, un nombre s'écrit sans espace, 1234.", "A space between thousands: in JSON, a number is written without spaces, 1234."),
        LikelyCause.Comment => language.Say("Un commentaire : JSON n'en a pas. Retirez-le, ou écrivez-le dans un membre \"comment\".", "A comment: JSON has none. Remove it, or write it in a \"comment\" member."),
        LikelyCause.OtherQuotes => language.Say("D'autres guillemets : JSON ne connaît que les guillemets droits doubles, \".", "Other quotes: JSON knows straight double ones only, \"."),
        LikelyCause.TrailingComma => language.Say("Une virgule de trop : rien ne la suit. Retirez-la.", "A comma too many: nothing follows it. Remove it."),
        LikelyCause.MissingComma => language.Say("Une virgule manque après ce qui précède.", "A comma is missing after what precedes."),
        LikelyCause.NumberInQuotes => language.Say("Un nombre entre guillemets : retirez-les.", "A number in quotes: remove them."),
        LikelyCause.InvisibleSpace => language.Say("Une espace qui ne se voit pas, comme en copie un traitement de texte. Effacez-la et tapez une espace ordinaire, ou rien.", "A space that is not seen, such as a word processor copies. Delete it and type a plain space, or nothing."),
        LikelyCause.OldSpreadsheet => language.Say("C'est un classeur de l'ancien format (xls). Enregistrez-le en xlsx : un classeur de saisie se lit tel quel.", "This is a workbook of the old format (xls). Save it as xlsx: an entry workbook is read as it is."),
        LikelyCause.SeparatedValues => language.Say(
            "C'est un tableau de valeurs séparées (CSV), non un document. Le classeur de saisie se fait par : thqse cpom workbook CONTRAT -o saisie.xlsx.",
            "This is a table of separated values (CSV), not a document. The entry workbook is made by: thqse cpom workbook CONTRACT -o entry.xlsx."),
        LikelyCause.OtherDocument => language.Say("C'est un autre document que celui que cette commande lit.", "This is another document than the one that this command reads."),
    };
}
