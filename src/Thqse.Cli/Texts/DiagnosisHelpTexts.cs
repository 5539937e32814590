using Thqse.Sdk;

namespace Thqse.Cli.Texts;

/// <summary>What the help says of the commands of the self-diagnosis.</summary>
internal sealed class DiagnosisHelpTexts(Language language)
{
    public string Diagnosis => language.Say("L'autodiagnostic : questionnaires, scores, rapports de cohorte.", "The self-diagnosis: questionnaires, scores, cohort reports.");

    public string Questionnaire => language.Say(
        "Un questionnaire, points et poids compris ; avec --establishment, ce qui est demandé à cet établissement.",
        "A questionnaire, points and weights included; with --establishment, what is asked of that establishment.");

    public string Score => language.Say("Note une réponse : les scores, ce qui manque, ce qui rapporterait le plus.", "Scores a response: the scores, what is missing, what would bring most.");

    public string Cohort => language.Say(
        "Le rapport d'ensemble de plusieurs établissements, à publier : rien n'y dit le score d'un seul.",
        "The aggregated report of several establishments, for publication: nothing in it tells the score of one.");

    public string QuestionnaireId => language.Say("Un questionnaire, comme thqse-specimen/sanitary.", "A questionnaire, such as thqse-specimen/sanitary.");

    public string Establishment => language.Say(
        "À qui le questionnaire est posé : une réponse, même sans réponses, ou un contrat ; « - » lit l'entrée standard.",
        "Of whom it is asked: a response, even without answers, or a contract; \"-\" reads standard input.");

    public string Response => language.Say(
        "La réponse (thqse.questionnaire-response/1) ; « - » lit l'entrée standard.", "The response (thqse.questionnaire-response/1); \"-\" reads standard input.");

    public string Files => language.Say("FICHIER...", "FILE...");

    public string ResponsesOrCards => language.Say(
        "Les réponses (thqse.questionnaire-response/1) ou fiches de score (thqse.score-card/1), mêlées ou non ; « - » lit l'entrée standard.",
        "The responses (thqse.questionnaire-response/1) or score cards (thqse.score-card/1), mixed or not; \"-\" reads standard input.");

    public string IncludeIncomplete => language.Say(
        "Compte aussi, par leur score prudent, ceux à qui des réponses manquent.",
        "Also counts, by their conservative score, those that miss answers.");

    public string IncludeInsufficientBasis => language.Say(
        "Compte aussi ceux dont le score global porte sur moins de la moitié du poids demandé.",
        "Also counts those whose overall score stands on less than half of the weight asked.");

    public string Exact => language.Say(
        "Le calcul exact, tous les groupes compris, pour qui détient les fiches ; à ne pas publier.",
        "The exact calculation, every group included, for whoever holds the cards; not for publication.");
}
