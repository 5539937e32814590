namespace Thqse.Sdk.Messages;

/// <summary>What is wrong with a workbook, and what to type instead.</summary>
internal static class WorkbookMessages
{
    /// <summary>Of a text where a number is due.</summary>
    public static string NoNumber(string value, Language language) => language.Say(
        $"« {value} » n'est pas un nombre de ce qui est compté ici. Tapez le nombre seul, sans unité ni texte, comme 740 ; laissez vide ce qui n'est pas connu.",
        $"\"{value}\" is no number of what is counted here. Type the number alone, without unit or text, such as 740; leave blank what is not known.");

    /// <summary>Of a value in a line without an identifier, such as that of a heading.</summary>
    public static string NoIdentifier(string column, Language language) => language.Say(
        $"Cette ligne ne demande rien : sa cellule « {column} » est vide, comme celle d'un titre. Effacez la valeur, ou déplacez-la dans la ligne dont elle est la réponse.",
        $"This line asks for nothing: its cell \"{column}\" is blank, as that of a heading is. Clear the value, or move it to the line that it answers.");

    /// <param name="code">A code that only a workbook can have.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="expected">What was expected, separated by commas.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(DiagnosticCode code, string value, string expected, Language language) => code switch
    {
        DiagnosticCode.MissingSheet => language.Say($"La feuille « {value} » manque, ou a été renommée. Redonnez-lui ce nom. Feuilles du classeur : {expected}.", $"The sheet \"{value}\" is missing, or was renamed. Give it this name again. Sheets of the workbook: {expected}."),
        DiagnosticCode.MissingColumn => language.Say($"La colonne « {value} » manque, ou son titre a été changé. Redonnez-lui ce titre.", $"The column \"{value}\" is missing, or its head was changed. Give it this head again."),
        DiagnosticCode.MergedCells => language.Say($"Les cellules {value} sont fusionnées : on ne sait pas à quelle ligne appartient leur valeur. Séparez-les.", $"The cells {value} are merged: it cannot be told to which line their value belongs. Split them."),
        DiagnosticCode.AmbiguousNumber => language.Say($"« {value} » peut se lire de deux façons. Tapez le nombre sans séparateur de milliers.", $"\"{value}\" can be read in two ways. Type the number without a separator of thousands."),
        DiagnosticCode.DateForNumber => language.Say($"C'est une date, {value}, et il faut un nombre : le tableur change 12/03 en date. Tapez le nombre, et donnez à la cellule le format Nombre.", $"This is a date, {value}, and a number is due: a spreadsheet makes a date of 12/03. Type the number, and give the cell the format Number."),
        DiagnosticCode.FormulaError => language.Say($"La formule donne l'erreur {value}. Corrigez-la, ou tapez la valeur.", $"The formula gives the error {value}. Correct it, or type the value."),
        DiagnosticCode.FormulaNotComputed => language.Say("La formule n'a jamais été calculée. Ouvrez le classeur dans un tableur et enregistrez-le, ou tapez la valeur.", "The formula has never been computed. Open the workbook in a spreadsheet and save it, or type the value."),
        _ when value == "xls" => language.Say("C'est un classeur de l'ancien format xls. Enregistrez-le au format xlsx.", "This is a workbook of the old format xls. Save it as xlsx."),
        _ when value == "locked" => language.Say("Ce classeur est protégé par un mot de passe à l'ouverture. Enlevez-le, et enregistrez le classeur au format xlsx.", "This workbook is locked by a password. Take it off, and save the workbook as xlsx."),
        _ when value == "ods" => language.Say("C'est un classeur au format OpenDocument (ods). Enregistrez-le au format xlsx.", "This is a workbook in the format OpenDocument (ods). Save it as xlsx."),
        _ => language.Say("Ce n'est pas un classeur xlsx, ou il est tronqué ou abîmé. Enregistrez-le de nouveau au format xlsx, depuis un tableur.", "This is no xlsx workbook, or it is cut or damaged. Save it again as xlsx, from a spreadsheet."),
    };
}
