using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What the tool says around an evaluation.</summary>
internal sealed class EvaluationTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string EvaluatedOn(LocalDate date) => language.Say($"Évaluation au {common.Date(date)}", $"Evaluated as of {common.Date(date)}");

    public string PlannedOn(LocalDate date) => language.Say(
        $"Ce qui est demandé, avec les chiffres connus au {common.Date(date)}", $"What is asked, with the figures known on {common.Date(date)}");

    public string Axis(string axis) => language.Say($"Axe {axis}", $"Axis {axis}");

    public string ToDateColumn => language.Say("cum.", "sum");

    public string PeriodColumn => language.Say("pér.", "per.");

    public string ToDateShort => language.Say("cu", "su");

    public string PeriodShort => language.Say("pé", "pe");

    public string ToDateMeaning(string column, int first, int? last) => last is null
        ? language.Say($"{column} : la somme demandée et observée, de {first} à la dernière année close de chacun", $"{column}: the sum asked and observed, from {first} to the last closed year of each")
        : last > first ? language.Say($"{column} : la somme demandée et observée de {first} à {last}", $"{column}: the sum asked and observed from {first} to {last}")
        : language.Say($"{column} : la somme demandée et observée depuis {first}", $"{column}: the sum asked and observed since {first}");

    public string PeriodMeaning(string column, int first, int last) => language.Say(
        $"{column} : {first}-{last}, là où la source le permet", $"{column}: {first}-{last}, where the source allows it");

    public string Lost => language.Say("ne peut plus être atteint", "can no longer be met");

    public string Counts => language.Say("Décompte", "Counts");

    public string Total => language.Say("Total", "Total");

    public string NotMet(int count) => language.Say($"Non atteint ({count})", $"Not met ({count})");

    public string Undetermined(int count) => language.Say($"Indéterminé ({count})", $"Undetermined ({count})");

    public string Pending(int count) => language.Say($"En cours ({count})", $"Pending ({count})");

    public string NothingNotMet => language.Say("Aucun verdict.", "No verdict.");

    public string ArrowMeaning => language.Say("ce qui rendrait l'année atteinte", "what would make the year met");

    public string ArrowMeaningUndetermined => language.Say("ce qui manque pour que l'année soit atteinte", "what is missing for the year to be met");

    public string PendingMeaning => language.Say(
        "Ce qu'il reste à faire dans la première année ouverte de chaque indicateur.", "What remains to be done in the first open year of each indicator.");

    public string Period => language.Say("Période", "Period");

    public string ToDate(int first, int last) => first == last
        ? language.Say($"Cumul {first}", $"So far {first}")
        : language.Say($"Cumul {first}-{last}", $"So far {first}-{last}");

    public string Then(string years) => language.Say($"ensuite {years}", $"then {years}");

    public string ToComplete => language.Say("À compléter", "To complete");

    public string EvidenceMissing => language.Say("Preuve à joindre (années closes)", "Evidence to attach (closed years)");

    /// <summary>In a line, what a reader of many wants to know; what nobody has is left out.</summary>
    public string Summary(StatusCounts counts) => Joined(Asked(counts.Met, counts.NotMet, counts.Undetermined, counts.Pending));

    /// <summary>The same of the verdicts that were asked for, those of which nothing is asked too.</summary>
    public string Summary(IReadOnlyCollection<VerdictStatus> statuses)
    {
        int Of(VerdictStatus status) => statuses.Count(each => each == status);
        return statuses.Count == 0
            ? NothingAsked
            : Joined([
                .. Asked(Of(VerdictStatus.Met), Of(VerdictStatus.NotMet), Of(VerdictStatus.Undetermined), Of(VerdictStatus.Pending)),
                (Of(VerdictStatus.NoTarget), language.Say("sans cible", "without a target")),
                (Of(VerdictStatus.NotApplicable), language.Say(Of(VerdictStatus.NotApplicable) < 2 ? "non applicable" : "non applicables", "not applicable")),
            ]);
    }

    public string SummaryOn(LocalDate date, StatusCounts counts) => language.Say($"Au {common.Date(date)} : {Summary(counts)}.", $"On {common.Date(date)}: {Summary(counts)}.");

    public string WholeDocument => language.Say(
        "--json, --xlsx et --csv écrivent l'évaluation entière, dont le décompte compte tous les verdicts : --indicator, --year et --status ne s'y ajoutent pas. Sans eux, ces filtres montrent chaque verdict en entier ; un programme ou un tableur choisit dans l'évaluation entière.",
        "--json, --xlsx and --csv write the whole evaluation, whose summary counts every verdict: --indicator, --year and --status do not go with them. Without them, these filters show each verdict in full; a program or a spreadsheet picks from the whole.");

    public string UnknownStatus(string text) => language.Say(
        $"--status : « {text} » n'est pas un statut. Écrivez atteint, non atteint, indéterminé, en cours, sans cible ou non applicable.",
        $"--status: \"{text}\" is not a status. Write met, notMet, undetermined, pending, noTarget or notApplicable.");

    public string InTheSource(string words) => language.Say($"Dans la source : « {words} ».", $"In the source: \"{words}\".");

    public string NothingAsked => language.Say("Aucun verdict ne répond à ce qui est demandé.", "No verdict is what is asked for.");

    public string Provisional => language.Say("atteint à ce jour, encore à confirmer", "met so far, still to be confirmed");

    public string PendingShort => language.Say("en cours, déclaré et insuffisant", "pending, declared and short");

    public string PendingNotDeclared => language.Say("en cours, à déclarer", "pending, to declare");

    public string EvidenceGiven(IEnumerable<string> names) => language.Say("Preuves : ", "Evidence: ") + string.Join(", ", names) + ".";

    public string WhatToDo => language.Say("Ce qui reste à faire : thqse cpom todo FICHIER.", "What is left to do: thqse cpom todo FILE.");

    public string MoreToRead => language.Say(
        "Une fiche : thqse cpom fiche ID. Un verdict expliqué en entier, source comprise : --indicator ID --year ANNÉE.",
        "A fiche: thqse cpom fiche ID. A verdict explained in full, source included: --indicator ID --year YEAR.");

    private (int Count, string Words)[] Asked(int met, int notMet, int undetermined, int pending) =>
    [
        (met, language.Say(met < 2 ? "atteint" : "atteints", "met")),
        (notMet, language.Say(notMet < 2 ? "non atteint" : "non atteints", "not met")),
        (undetermined, language.Say(undetermined < 2 ? "indéterminé" : "indéterminés", "undetermined")),
        (pending, language.Say("en cours", "pending")),
    ];

    private static string Joined(IEnumerable<(int Count, string Words)> counted)
        => string.Join(", ", counted.Where(each => each.Count > 0).Select(each => $"{each.Count} {each.Words}"));
}
