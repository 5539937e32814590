using Thqse.Sdk;

namespace Thqse.Cli.CommandLines.Help;

/// <summary>What the help says.</summary>
internal sealed class HelpTexts(Language language)
{
    public string Root => language.Say(
        "Évalue les cibles des contrats hospitaliers, explique chaque verdict, note les autodiagnostics.",
        "Evaluates the targets of hospital contracts, explains every verdict, scores self-diagnoses.");

    public string Lang => language.Say("La langue : fr (par défaut) ou en.", "The language: fr (unless told otherwise) or en.");

    public string Output => language.Say(
        "Écrit dans ce fichier plutôt que sur l'écran ; plusieurs documents, dans ce dossier.", "Writes to this file rather than to the screen; several documents, to this folder.");

    public string OutputName => language.Say("SORTIE", "OUTPUT");

    public string Help => language.Say("Montre cette aide.", "Shows this help.");

    public string Version => language.Say("Montre la version.", "Shows the version.");

    public string Usage => language.Say("Usage", "Usage");

    public string Command => language.Say("COMMANDE", "COMMAND");

    public string Commands => language.Say("Commandes", "Commands");

    public string Arguments => language.Say("Arguments", "Arguments");

    public string Options => language.Say("Options", "Options");

    public string Examples => language.Say("Exemples", "Examples");

    public string ExitCodes => language.Say("Codes de sortie", "Exit status");

    public IEnumerable<(string Code, string Meaning)> ExitCodeMeanings =>
    [
        ("0", language.Say("fait", "done")),
        ("1", language.Say("échec inattendu", "unexpected failure")),
        ("2", language.Say("le document a des défauts, montrés", "the document has diagnostics, which are shown")),
        ("64", language.Say("commande mal employée", "wrong usage")),
        ("66", language.Say("le fichier ne peut pas être lu", "the file cannot be read")),
        ("130", language.Say("interrompu par Ctrl-C, après une ligne entière", "interrupted by Ctrl-C, after a whole line")),
    ];
}
