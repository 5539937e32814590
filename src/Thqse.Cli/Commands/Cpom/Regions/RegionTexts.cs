using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Regions;

/// <summary>What the tool says around the table of a region.</summary>
internal sealed class RegionTexts(Language language)
{
    public string Title(int year) => language.Say($"Cibles de {year}, par indicateur et groupe d'établissements", $"Targets of {year}, by indicator and group of establishments");

    public string NotForPublication => language.Say("Tous les groupes, à ne pas publier : on y lit le résultat d'un établissement.", "Every group, not for publication: the result of one establishment can be read in it.");

    public string Legend(string met, string notMet, string undetermined, string pending, string noTarget) => language.Say(
        $"Dans chaque case : {met} atteints, {notMet} non atteints, {undetermined} indéterminés, {pending} en cours, {noTarget} rien n'est demandé. Une case vide : le compte n'est pas montré, car un état y est celui de moins de 3 établissements.",
        $"In each cell: {met} met, {notMet} not met, {undetermined} undetermined, {pending} pending, {noTarget} nothing is asked. An empty cell: the counts are not shown, as a status is that of fewer than 3 establishments.");

    public string Dates(string first, string last) => first == last ? language.Say($"Évaluations au {first}.", $"Evaluations as of {first}.")
        : language.Say($"Évaluations à des dates différentes, du {first} au {last} : --as-of les met toutes au même jour.", $"Evaluations as of different dates, from {first} to {last}: --as-of puts all on one day.");

    public string WithoutDate(int count) => language.Say(
        count == 1 ? "1 contrat ne donne pas de date, et est jugé la période achevée : donnez --as-of." : $"{count} contrats ne donnent pas de date, et sont jugés la période achevée : donnez --as-of.",
        count == 1 ? "1 contract says no date, and is judged with the period being over: give --as-of." : $"{count} contracts say no date, and are judged with the period being over: give --as-of.");

    public string Everybody => language.Say("Tous", "All");

    public string NotStated => language.Say("Non précisé", "Not stated");

    public string Hidden(string why) => language.Say($"non montré : {why}", $"not shown: {why}");

    public string Establishments(int count) => language.Say(
        count < 2 ? $"{count} établissement" : $"{count} établissements", count == 1 ? $"{count} establishment" : $"{count} establishments");

    public string SameEstablishment(IEnumerable<string> files) => language.Say(
        $"un établissement compte une fois, et ces fichiers sont du même : {string.Join(", ", files)}. Gardez-en un, ou donnez leurs numéros FINESS s'ils sont plusieurs.",
        $"an establishment counts once, and these files are of the same one: {string.Join(", ", files)}. Keep one, or give their FINESS numbers if they are several.");
}
