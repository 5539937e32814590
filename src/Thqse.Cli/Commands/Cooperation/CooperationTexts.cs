using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>What the tool says around a cooperation group.</summary>
internal sealed class CooperationTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Members(int count, string date) => language.Say(
        $"{common.Number(count)} {(count < 2 ? "adhérent" : "adhérents")} au {date}", $"{common.Number(count)} {(count == 1 ? "member" : "members")} on {date}");

    public string Alike(IReadOnlyList<string> ids) => language.Say(
        $"À vérifier : {string.Join(", ", ids)} ont le même nom. Si c'est un seul adhérent, ne gardez qu'un identifiant : il contribuerait deux fois.",
        $"To check: {string.Join(", ", ids)} have the same name. If this is one member, keep one identifier only: it would contribute twice.");

    public string Nobody => language.Say("Aucun adhérent.", "No member.");

    public string Movements(int year) => language.Say($"Mouvements de {year}", $"Movements of {year}");

    public string MovementsOf(string college, int start, int admitted, int left, int end) => language.Say(
        $"{college} : {common.Number(start)} au début, admissions {common.Number(admitted)}, retraits {common.Number(left)}, {common.Number(end)} à la fin",
        $"{college}: {common.Number(start)} at the beginning, admissions {common.Number(admitted)}, departures {common.Number(left)}, {common.Number(end)} at the end");

    public string Renamed => language.Say("changements de nom", "changes of name");

    public string Transferred => language.Say("transferts", "transfers");

    public string TransferredIn => language.Say("venus d'un autre collège", "from another college");

    public string TransferredOut => language.Say("partis vers un autre collège", "to another college");

    public string Findings => language.Say("À relever", "To note");

    public string Total => language.Say("En tout", "In all");

    public string Due(int year) => language.Say($"Contributions de {year}", $"Contributions of {year}");

    public string Sums(string contribution, string due, string returned)
        => language.Say($"contribution {contribution}, capital dû {due}, capital rendu {returned}", $"contribution {contribution}, capital due {due}, capital given back {returned}");

    public string InForce(string date) => language.Say($"Grille en vigueur le {date}.", $"Grid in force on {date}.");

    public string Capital(string share) => language.Say($"Apport en capital, une fois : {share}", $"Capital, once: {share}");

    public string Inferred(string envelope, string members, string confidence)
        => language.Say($", lu comme {envelope} pour {members} adhérents (confiance {confidence})", $", read as {envelope} for {members} members (confidence: {confidence})");

    public string AYear(string contribution) => language.Say($"{contribution} par an", $"{contribution} a year");

    public string Structures => language.Say("Structures", "Structures");

    public string Rules => language.Say("Règles", "Rules");

    public string ByMember => language.Say("Par adhérent", "By member");
}
