using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>What the help says.</summary>
internal sealed class HelpTexts(Language language)
{
    public string Root => language.Say(
        "Évalue les cibles des contrats hospitaliers, explique chaque verdict, note les autodiagnostics.",
        "Evaluates the targets of hospital contracts, explains every verdict, scores self-diagnoses.");

    public string Cpom => language.Say("Les indicateurs du CPOM.", "The indicators of the multi-year contract (CPOM).");

    public string Evaluate => language.Say(
        "Évalue un contrat : un tableau, ce qui manque et comment l'atteindre.", "Evaluates a contract: a table, what is missing and how to get there.");

    public string Plan => language.Say(
        "Ce qui est demandé à cet établissement, indicateur par indicateur et année par année.",
        "What is asked of this establishment, indicator by indicator and year by year.");

    public string Fiche => language.Say("Une fiche, comme on la lit.", "One fiche, as a person reads it.");

    public string Fiches => language.Say("La liste des fiches.", "The list of fiches.");

    public string Ledger => language.Say(
        "Les lectures de la source : ce qu'elle montre, ce qui est compris, ce qu'elle pourrait dire d'autre.",
        "The readings of the source: what it shows, how it is read, what else it could mean.");

    public string FileName => language.Say("FICHIER", "FILE");

    public string File => language.Say("Le contrat (thqse.cpom-contract/1) ; « - » lit l'entrée standard.", "The contract (thqse.cpom-contract/1); \"-\" reads standard input.");

    public string Indicator => language.Say("Un indicateur, comme CPOM_OS_12.", "An indicator, such as CPOM_OS_12.");

    public string IndicatorOrAll => language.Say("Un indicateur, comme CPOM_OS_12 ; sans lui, tous.", "An indicator, such as CPOM_OS_12; without it, all of them.");

    public string Json => language.Say("Écrit un document JSON, et rien d'autre, sur la sortie standard.", "Writes one JSON document, and nothing else, on standard output.");

    public string AsOf => language.Say(
        "La date de l'évaluation, AAAA-MM-JJ ; sans elle, celle du contrat, sinon la fin de la période.",
        "The date of the evaluation, YYYY-MM-DD; without it, that of the contract, else the end of the period.");

    public string Lang => language.Say("La langue : fr (sans indication) ou en.", "The language: fr (unless told otherwise) or en.");

    public string Help => language.Say("Montre cette aide.", "Shows this help.");

    public string Version => language.Say("Montre la version.", "Shows the version.");

    public string Usage => language.Say("Usage", "Usage");

    public string Command => language.Say("COMMANDE", "COMMAND");

    public string Commands => language.Say("Commandes", "Commands");

    public string Arguments => language.Say("Arguments", "Arguments");

    public string Options => language.Say("Options", "Options");

    public string ExitCodes => language.Say("Codes de sortie", "Exit status");

    public IEnumerable<(string Code, string Meaning)> ExitCodeMeanings =>
    [
        ("0", language.Say("fait", "done")),
        ("1", language.Say("échec inattendu", "unexpected failure")),
        ("2", language.Say("le document a des défauts, montrés", "the document has diagnostics, which are shown")),
        ("64", language.Say("commande mal employée", "wrong usage")),
        ("66", language.Say("le fichier ne peut pas être lu", "the file cannot be read")),
    ];
}
