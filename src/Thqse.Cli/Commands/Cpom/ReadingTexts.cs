using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>What the tool says of readings that are typed, and of those under which it works.</summary>
internal sealed class ReadingTexts(Language language)
{
    public string Unknown(string text, IReadOnlyList<string> nearest) => language.Say(
        $"le registre ne propose pas la lecture « {text} ».{Meant(nearest)} « thqse cpom ledger » en donne la liste.",
        $"the ledger offers no reading \"{text}\".{Meant(nearest)} \"thqse cpom ledger\" tells those that it offers.");

    public string Conflict(ReadingId one, ReadingId other) => language.Say(
        $"les lectures {one} et {other} ne vont pas ensemble : elles changent la même case, chacune à sa façon. Gardez l'une des deux.",
        $"the readings {one} and {other} do not go together: they change the same cell, each in its own way. Keep one of the two.");

    public string Selected(IEnumerable<ReadingId> readings) => language.Say("Autres lectures du registre : ", "Other readings of the ledger: ") + string.Join(", ", readings) + ".";

    private string Meant(IReadOnlyList<string> nearest) => nearest.Count == 0 ? string.Empty : language.Say($" Voulez-vous dire {nearest[0]} ?", $" Do you mean {nearest[0]}?");
}
