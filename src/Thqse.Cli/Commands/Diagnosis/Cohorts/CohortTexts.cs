using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>What the tool says around a cohort report.</summary>
internal sealed class CohortTexts(Language language)
{
    public string Title => language.Say("Rapport de cohorte", "Cohort report");

    public string Publication => language.Say("Pour publication : points entiers, aucun score d'un seul établissement.", "For publication: whole points, no score of a single establishment.");

    public string NotForPublication => language.Say("Calcul exact, à ne pas publier : des scores d'établissements s'y lisent.", "Exact calculation, not for publication: scores of establishments can be read in it.");

    public string InsufficientBasis(int count, bool areIncluded) => areIncluded
        ? language.Say($"Base insuffisante : {Establishments(count)}, dans les chiffres.", $"Insufficient basis: {Establishments(count)}, in the figures.")
        : language.Say($"Base insuffisante : {Establishments(count)}, hors des chiffres (--include-insufficient-basis les compte).", $"Insufficient basis: {Establishments(count)}, not in the figures (--include-insufficient-basis counts them).");

    public string Alike(string files) => language.Say(
        $"À vérifier : {files} ont les mêmes scores partout et ne nomment pas leur établissement. Est-ce le même ?",
        $"To check: {files} have the same scores everywhere and do not name their establishment. Is it the same?");

    public string Nameless(int count, string files) => language.Say(
        count == 1 ? $"1 fiche ne nomme pas son établissement ({files}) : rien ne dit qu'il n'est pas déjà compté."
            : $"{count} fiches ne nomment pas leur établissement ({files}) : rien ne dit que l'un d'eux n'est pas déjà compté.",
        count == 1 ? $"1 card does not name its establishment ({files}): nothing tells that it is not counted already."
            : $"{count} cards do not name their establishment ({files}): nothing tells that none of them is counted already.");

    public string Received(int received, int counted, int leftOut) => language.Say(
        $"Établissements : {Count(received, "reçu")}, {Count(counted, "compté")}, {Count(leftOut, "écarté")}",
        $"Establishments: {received} received, {counted} counted, {leftOut} left out");

    public string LeftOutWhy(int leftOut, bool includesIncomplete) => leftOut == 0 ? "."
        : includesIncomplete ? language.Say(" (rien ne s'y applique).", " (nothing applies).")
        : language.Say(" (réponses manquantes, ou rien ne s'y applique).", " (answers missing, or nothing applies).");

    public string IncompleteCount => language.Say(
        "Ceux dont des réponses manquent comptent, par leur score prudent.", "Those that miss answers count, by their conservative score.");

    public string IncompleteCanCount => language.Say(
        "Avec --include-incomplete, ceux dont des réponses manquent comptent aussi.", "With --include-incomplete, those that miss answers count too.");

    public string NotConcerned(NotConcernedPolicy policy) => policy == NotConcernedPolicy.CountedAsZero
        ? language.Say("Ce qui n'est pas concerné compte pour zéro dans tous les scores.", "What is not concerned counts as zero in all the scores.")
        : language.Say(
            "Le poids de ce qui n'est pas concerné est partagé à parts égales dans tous les scores.", "The weight of what is not concerned is shared equally in all the scores.");

    public string Overall => language.Say("Score global par groupe", "Overall score by group");

    public string Pillars => language.Say("Piliers, tous les établissements", "Pillars, all establishments");

    public string Everybody => language.Say("Tous", "All");

    public string NotStated => language.Say("Non précisé", "Not stated");

    public string CountColumn => language.Say("nb", "no.");

    public string MedianColumn => language.Say("méd.", "med.");

    public string MeanColumn => language.Say("moy.", "mean");

    public string NotShown => language.Say("non montré", "not shown");

    public string ConcernsNobody => language.Say("ne concerne personne", "concerns nobody");

    public string NobodyCounted => language.Say("aucun établissement compté", "no establishment counted");

    public string BoxLegend(string ends, string quartiles, string median) => language.Say(
        $"{ends} du minimum au maximum, {quartiles} du premier au troisième quartile, {median} médiane.",
        $"{ends} from minimum to maximum, {quartiles} from the first to the third quartile, {median} median.");

    public string PublishedBoxLegend(string ends, string quartiles, string median) => language.Say(
        $"{ends} du premier au dernier décile (à partir de 20), {quartiles} du premier au troisième quartile (à partir de 10), {median} médiane.",
        $"{ends} from the first to the last decile (from 20 on), {quartiles} from the first to the third quartile (from 10 on), {median} median.");

    public string ByGroup => language.Say("Points forts, axes et niveaux indicatifs", "Strengths, axes and indicative levels");

    public string ByGroupMeaning => language.Say(
        "Thèmes dont la moyenne du groupe atteint 75, ou n'atteint pas 50.", "Themes whose mean over the group reaches 75, or stays below 50.");

    public string NoGroup => language.Say("Aucun groupe n'est montré.", "No group is shown.");

    public string Levels => language.Say("Niveaux", "Levels");

    public string NoLevel => language.Say("aucun", "none");

    public string NothingNotable => language.Say("aucun", "none");

    public string Establishments(int count) => language.Say(
        count < 2 ? $"{count} établissement" : $"{count} établissements", count == 1 ? $"{count} establishment" : $"{count} establishments");

    public string Hidden => language.Say("Ce qui n'est pas montré", "What is not shown");

    public string NothingHidden => language.Say("Tout est montré.", "Everything is shown.");

    public string HiddenGroup(string group, int count) => $"{group}, {Establishments(count)}";

    public string HiddenNodes(string group, IEnumerable<string> nodes) => language.Say(
        $"{group}, pour : {string.Join(", ", nodes)}", $"{group}, for: {string.Join(", ", nodes)}");

    public string MoreToRead => language.Say(
        "Tous les chiffres, thème par thème : --json.", "All the figures, theme by theme: --json.");

    private static string Count(int count, string one) => $"{count} {one}{(count < 2 ? string.Empty : "s")}";
}
