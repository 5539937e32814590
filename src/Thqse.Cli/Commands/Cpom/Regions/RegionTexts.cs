using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Regions;

/// <summary>What the tool says around the table of a region.</summary>
internal sealed class RegionTexts(Language language)
{
    public string Title(int year) => language.Say($"Cibles de {year}, par indicateur et groupe d'établissements", $"Targets of {year}, by indicator and group of establishments");

    public string NotForPublication => language.Say("Tous les groupes, à ne pas publier : on y lit le résultat d'un établissement.", "Every group, not for publication: the result of one establishment can be read in it.");

    public string Legend(string met, string notMet, string undetermined, string pending) => language.Say(
        $"Dans chaque case : {met} atteints, {notMet} non atteints, {undetermined} indéterminés, {pending} en cours. Une case vide : rien n'est demandé, ou le compte n'est pas montré, car un état y est celui de moins de 3 établissements.",
        $"In each cell: {met} met, {notMet} not met, {undetermined} undetermined, {pending} pending. An empty cell: nothing is asked, or the counts are not shown, as a status is that of fewer than 3 establishments.");

    public string Everybody => language.Say("Tous", "All");

    public string NotStated => language.Say("Non précisé", "Not stated");

    public string Hidden(string why) => language.Say($"non montré : {why}", $"not shown: {why}");

    public string Establishments(int count) => language.Say(
        count < 2 ? $"{count} établissement" : $"{count} établissements", count == 1 ? $"{count} establishment" : $"{count} establishments");

    public string SameEstablishment(IEnumerable<string> files) => language.Say(
        $"un établissement compte une fois, et ces fichiers sont du même : {string.Join(", ", files)}. Gardez-en un, ou donnez leurs numéros FINESS s'ils sont plusieurs.",
        $"an establishment counts once, and these files are of the same one: {string.Join(", ", files)}. Keep one, or give their FINESS numbers if they are several.");
}
