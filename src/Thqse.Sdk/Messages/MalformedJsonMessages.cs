namespace Thqse.Sdk.Messages;

/// <summary>Why a text is no JSON, where, and what to type instead.</summary>
internal static class MalformedJsonMessages
{
    /// <summary>Where, then why, where that can be told; a text that is no Unicode has no place.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
    {
        if (!diagnostic.Details.TryGetValue(DiagnosticDetail.Line, out var line) || !diagnostic.Details.TryGetValue(DiagnosticDetail.Column, out var column))
        {
            return language.Say("Le texte n'est pas de l'Unicode valide : octets qui ne sont pas de l'UTF-8, ou demi-caractère comme \\ud800. Enregistrez le fichier en UTF-8.", "The text is not valid Unicode: bytes that are not UTF-8, or half a character such as \\ud800. Save the file as UTF-8.");
        }

        var place = language.Say($" : ligne {line}, colonne {column}.", $": line {line}, column {column}.");
        var most = diagnostic.Details.TryGetValue(DiagnosticDetail.AtMost, out var levels) ? levels : "?";
        return (diagnostic.Details.TryGetValue(DiagnosticDetail.Fault, out var told) ? told : null) switch
        {
            JsonFault.Empty => language.Say("Le document est vide", "The document is empty") + place + language.Say(" Vérifiez que c'est le bon fichier.", " Check that it is the right file."),
            JsonFault.CutShort => language.Say("Le document s'arrête avant sa fin", "The document stops before its end") + place + language.Say(" Il manque sans doute une accolade }, un crochet ] ou un guillemet : ajoutez-le, ou reprenez le fichier entier.", " A brace }, a bracket ] or a quote is probably missing: add it, or take the whole file again."),
            JsonFault.TooDeep => language.Say($"Le document a plus de {most} niveaux", $"The document has more than {most} levels") + place + language.Say(" Vérifiez que c'est le bon fichier, ou qu'aucune accolade n'est répétée.", " Check that it is the right file, or that no brace is repeated."),
            var fault => language.Say("Ce n'est pas du JSON", "This is not JSON") + place + Remedy(fault, language),
        };
    }

    private static string Remedy(string? fault, Language language) => fault switch
    {
        JsonFault.Workbook => language.Say(" C'est un classeur de tableur : donnez-le à une commande qui lit les classeurs, ou importez-le d'abord.", " It is a workbook of a spreadsheet: give it to a command that reads workbooks, or import it first."),
        JsonFault.Table => language.Say(" C'est un tableau (CSV) : il faut un document JSON, ou un classeur xlsx de saisie.", " It is a table (CSV): a JSON document is needed, or an entry workbook (xlsx)."),
        JsonFault.OtherFile => language.Say(" C'est une page ou un fichier d'un autre genre : il faut un document JSON.", " It is a page or a file of another kind: a JSON document is needed."),
        JsonFault.DecimalComma => language.Say(" Le signe décimal est un point. Par exemple, écrivez 64.5, et non 64,5.", " The decimal sign is a point. For instance, write 64.5, not 64,5."),
        JsonFault.GroupedNumber => language.Say(" Un nombre n'a pas d'espace. Par exemple, écrivez 1740, et non 1 740.", " A number has no space. For instance, write 1740, not 1 740."),
        JsonFault.LeadingZero => language.Say(" Un nombre ne commence pas par un zéro de trop : écrivez 7, et non 007 ; un code s'écrit entre guillemets.", " A number does not begin with a needless zero: write 7, not 007; a code is written in quotes."),
        JsonFault.SignOrUnit => language.Say(" Un nombre s'écrit seul, sans signe + ni %, avec un chiffre des deux côtés du point : 56.4.", " A number is written alone, without + or %, with a digit on both sides of the point: 56.4."),
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
