namespace Thqse.Sdk.Messages;

/// <summary>Why a text is no JSON, where, and what to type instead.</summary>
internal static class MalformedJsonMessages
{
    /// <summary>Where, then why, where that can be told; a text with half a character has no place.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
    {
        if (!diagnostic.Details.TryGetValue(DiagnosticDetail.Line, out var line) || !diagnostic.Details.TryGetValue(DiagnosticDetail.Column, out var column))
        {
            return language.Say("Le texte n'est pas de l'Unicode valide : il y a un demi-caractère, comme \\ud800. Retirez-le, ou enregistrez de nouveau le fichier en UTF-8.", "The text is not valid Unicode: there is half a character, such as \\ud800. Remove it, or save the file as UTF-8 again.");
        }

        var place = language.Say($" : ligne {line}, colonne {column}.", $": line {line}, column {column}.");
        var most = diagnostic.Details.TryGetValue(DiagnosticDetail.AtMost, out var levels) ? levels : "?";
        return (diagnostic.Details.TryGetValue(DiagnosticDetail.Fault, out var told) ? told : null) switch
        {
            JsonFault.Empty => language.Say("Le document est vide", "The document is empty") + place + language.Say(" Vérifiez que c'est le bon fichier.", " Check that it is the right file."),
            JsonFault.CutShort => language.Say("Le document s'arrête avant sa fin", "The document stops before its end") + place + language.Say(" Il manque sans doute une accolade }, un crochet ] ou un guillemet : ajoutez-le, ou reprenez le fichier entier.", " A brace }, a bracket ] or a quote is probably missing: add it, or take the whole file again."),
            JsonFault.TooDeep => language.Say($"Le document a plus de {most} niveaux", $"The document has more than {most} levels") + place + language.Say(" Vérifiez que c'est le bon fichier, ou qu'aucune accolade n'est répétée.", " Check that it is the right file, or that no brace is repeated."),
            var fault => language.Say("Ce n'est pas du JSON", "This is not JSON") + place + (Number(fault, diagnostic.Value, language) ?? Remedy(fault, language)),
        };
    }

    /// <summary>What to type for the very number that was typed; null where it is not known, or may be meant in two ways.</summary>
    private static string? Number(string? fault, string? typed, Language language)
    {
        if (typed is null)
        {
            return null;
        }

        var meant = TypeRemedies.Example(typed, string.Empty);
        return fault switch
        {
            JsonFault.DecimalComma when meant.Length > 0 => language.Say($" Le signe décimal est un point : écrivez {meant}, et non {typed}.", $" The decimal sign is a point: write {meant}, not {typed}."),
            JsonFault.GroupedNumber when meant.Length > 0 && IsGrouped(typed) => language.Say($" Un nombre n'a ni espace ni apostrophe : écrivez {meant}, et non {typed}.", $" A number has no space and no apostrophe: write {meant}, not {typed}."),
            JsonFault.LeadingZero when Plain(typed) is { } plain => language.Say(
                $" Un nombre ne commence pas par un zéro de trop : écrivez {plain}, et non {typed} ; un code s'écrit entre guillemets : \"{typed}\".",
                $" A number does not begin with a needless zero: write {plain}, not {typed}; a code is written in quotes: \"{typed}\"."),
            JsonFault.Share when TypeRemedies.Fraction(typed) is var (numerator, denominator) => TypeRemedies.Share(numerator, denominator, language),
            _ => null,
        };
    }

    /// <summary>The number without the zeros before it; null where more than digits and a point was typed.</summary>
    private static string? Plain(string typed)
    {
        var rest = typed.TrimStart('-', '0');
        return !rest.All(character => AsciiDigits.IsDigit(character) || character == '.') ? null
            : (typed[0] == '-' ? "-" : string.Empty) + (rest.Length == 0 || rest[0] == '.' ? "0" + rest : rest);
    }

    /// <summary>Whether groups of three digits follow each space and apostrophe: of others it is not known that they are one number.</summary>
    private static bool IsGrouped(string typed)
        => typed.Split(',', '.')[0].Split(' ', '\'', '\u2019', '\u00A0', '\u202F', '\u2009', '\u2007').Skip(1).All(group => group.Length == 3);

    private static string Remedy(string? fault, Language language) => fault switch
    {
        JsonFault.Workbook => language.Say(" C'est un classeur de tableur : donnez-le à une commande qui lit les classeurs, ou importez-le d'abord.", " It is a workbook of a spreadsheet: give it to a command that reads workbooks, or import it first."),
        JsonFault.Table => language.Say(" C'est un tableau (CSV) : il faut un document JSON, ou un classeur xlsx de saisie.", " It is a table (CSV): a JSON document is needed, or an entry workbook (xlsx)."),
        JsonFault.OtherFile => language.Say(" C'est une page ou un fichier d'un autre genre : il faut un document JSON.", " It is a page or a file of another kind: a JSON document is needed."),
        JsonFault.DecimalComma => language.Say(" Le signe décimal est un point. Par exemple, écrivez 64.5, et non 64,5.", " The decimal sign is a point. For instance, write 64.5, not 64,5."),
        JsonFault.GroupedNumber => language.Say(" Un nombre n'a pas d'espace. Par exemple, écrivez 1740, et non 1 740.", " A number has no space. For instance, write 1740, not 1 740."),
        JsonFault.LeadingZero => language.Say(" Un nombre ne commence pas par un zéro de trop : écrivez 7, et non 007 ; un code s'écrit entre guillemets.", " A number does not begin with a needless zero: write 7, not 007; a code is written in quotes."),
        JsonFault.SignOrUnit => language.Say(" Un nombre s'écrit seul, sans signe + ni %, avec un chiffre des deux côtés du point : 56.4.", " A number is written alone, without + or %, with a digit on both sides of the point: 56.4."),
        JsonFault.Share => language.Say(" Un nombre s'écrit seul ; une part s'écrit { \"numerator\": 620, \"denominator\": 1100 }, ou en pour cent.", " A number is written alone; a share is written { \"numerator\": 620, \"denominator\": 1100 }, or in percent."),
        JsonFault.EndsWithPoint => language.Say(" Il manque un chiffre après le point : écrivez 56 ou 56.0, et non « 56. ».", " A digit is missing after the point: write 56 or 56.0, not \"56.\"."),
        JsonFault.MissingValue => language.Say(" Il manque ici une valeur ; ce qui n'est pas connu est laissé de côté : retirez le membre.", " A value is missing here; what is not known is left out: remove the member."),
        JsonFault.Formula => language.Say(" Une formule n'est pas calculée ici : écrivez son résultat.", " A formula is not computed here: write its result."),
        JsonFault.ExtraComma => language.Say(" Il y a ici une virgule de trop : retirez-la.", " There is a comma too many here: remove it."),
        JsonFault.MissingColon => language.Say(" Entre un nom et sa valeur il faut deux-points, et rien d'autre : \"beds\": 320.", " Between a name and its value there must be a colon, and nothing else: \"beds\": 320."),
        JsonFault.Semicolon => language.Say(" Entre deux éléments il faut une virgule : écrivez-la à la place de ce point-virgule.", " Between two items there must be a comma: write it in the place of this semicolon."),
        JsonFault.MissingQuote => language.Say(" Il manque un guillemet à la fin du texte qui précède ; un guillemet dans un texte s'écrit \\\".", " A quote is missing at the end of the text before; a quote within a text is written \\\"."),
        JsonFault.OtherEncoding => language.Say(" Ce caractère n'est pas de l'UTF-8 : le fichier est sans doute encodé en Windows-1252 (« ANSI »). Enregistrez-le en UTF-8.", " This character is not UTF-8: the file is probably encoded in Windows-1252 (\"ANSI\"). Save it as UTF-8."),
        JsonFault.Utf16 => language.Say(" Le fichier est en UTF-16 : enregistrez-le en UTF-8.", " The file is in UTF-16: save it as UTF-8."),
        JsonFault.NotText => language.Say(" Ce n'est pas un texte, mais une image, une archive ou un autre fichier : donnez un document JSON.", " It is no text, but a picture, an archive or another file: give a JSON document."),
        JsonFault.Comment => language.Say(" Il n'y a pas de commentaire en JSON : retirez-le, ou mettez-le dans un membre « comment » là où il y en a un.", " There are no comments in JSON: remove it, or put it into a member \"comment\" where there is one."),
        JsonFault.TrailingComma => language.Say(" Il y a une virgule de trop après le dernier élément : retirez-la.", " There is a comma too many after the last item: remove it."),
        JsonFault.MissingComma => language.Say(" Il manque une virgule entre deux éléments : ajoutez-la avant celui-ci.", " A comma is missing between two items: add it before this one."),
        JsonFault.AfterEnd => language.Say(" Le document est fini, et il y a encore du texte après lui : un fichier contient un seul document. Retirez ce qui suit, ou faites-en un autre fichier.", " The document has ended, and there is more after it: a file holds one document. Remove what follows, or make another file of it."),
        JsonFault.OtherQuotes => language.Say(" Les guillemets doivent être droits et doubles : \"…\". Un traitement de texte les change ; tapez-les dans un éditeur de texte.", " Quotes must be straight and double: \"…\". A word processor changes them; type them in a text editor."),
        JsonFault.InvisibleSpace => language.Say(" Il y a ici une espace invisible ou insécable : effacez-la.", " There is an invisible or non-breaking space here: delete it."),
        JsonFault.BareName => language.Say(" Le nom d'un membre s'écrit entre guillemets droits : \"beds\".", " The name of a member is written in straight quotes: \"beds\"."),
        JsonFault.BareText => language.Say(" Un texte s'écrit entre guillemets droits ; oui et non s'écrivent true et false, sans guillemets ; ce qui n'est pas connu est laissé de côté.", " A text is written in straight quotes; yes and no are written true and false, without quotes; what is not known is left out."),
        JsonFault.LineInText => language.Say(" Un texte tient sur une seule ligne, entre deux guillemets : ajoutez celui qui manque, ou écrivez \\n pour un retour à la ligne, \\t pour une tabulation.", " A text stands on one line, between two quotes: add the one that is missing, or write \\n for the end of a line, \\t for a tab."),
        JsonFault.Escape => language.Say(" Dans un texte, une barre \\ s'écrit deux fois : \"C:\\\\preuves\". Une barre / s'écrit telle quelle.", " In a text, a backslash \\ is written twice: \"C:\\\\evidence\". A stroke / is written as it is."),
        _ => language.Say(" Vérifiez ici les guillemets, les virgules et les accolades.", " Check the quotes, commas and braces here."),
    };
}
