using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cooperation;

/// <summary>What the tool says around a cooperation group.</summary>
internal sealed class CooperationTexts(Language language)
{
    public string Members(int count, string date) => language.Say($"{count} adhérents au {date}", $"{count} members on {date}");

    public string Nobody => language.Say("Aucun adhérent.", "No member.");

    public string Movements(int year) => language.Say($"Mouvements de {year}", $"Movements of {year}");

    public string MovementsOf(string college, int start, int admitted, int left, int end)
        => language.Say($"{college} : {start} au début, admissions {admitted}, retraits {left}, {end} à la fin", $"{college}: {start} at the beginning, admissions {admitted}, departures {left}, {end} at the end");

    public string Others(int renamed, int transferred) => language.Say($" (changements de nom {renamed}, transferts {transferred})", $" (changes of name {renamed}, transfers {transferred})");

    public string Total => language.Say("En tout", "In all");

    public string Due(int year) => language.Say($"Contributions de {year}", $"Contributions of {year}");

    public string Sums(string contribution, string due, string returned)
        => language.Say($"contribution {contribution}, capital dû {due}, capital rendu {returned}", $"contribution {contribution}, capital due {due}, capital given back {returned}");

    public string InForce(string date) => language.Say($"Grille en vigueur le {date}.", $"Grid in force on {date}.");

    public string ByMember => language.Say("Par adhérent", "By member");
}
