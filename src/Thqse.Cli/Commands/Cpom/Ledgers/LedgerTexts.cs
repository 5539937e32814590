using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Ledgers;

/// <summary>What the tool says around the readings.</summary>
internal sealed class LedgerTexts(Language language)
{
    public string Intro => language.Say(
        "Là où la source se tait ou se contredit : ce qu'elle montre, comment elle est lue, ce qu'elle pourrait dire d'autre.",
        "Where the source is silent or contradicts itself: what it shows, how it is read, what else it could mean.");

    public string ConcernsSeveral => language.Say("Plusieurs indicateurs", "Several indicators");

    public string NoReading => language.Say("Aucune : la fiche se lit à la lettre.", "None: the fiche is read to the letter.");

    public string NoReadingAtAll => language.Say("Aucune : la source se lit à la lettre.", "None: the source is read to the letter.");

    /// <summary>How the other reading is applied.</summary>
    public static string SelectedWith(ReadingId reading) => $"[--reading {reading}]";

    /// <summary>Which one was applied instead.</summary>
    public string Selected(ReadingId reading) => language.Say($"[{reading} est appliquée]", $"[{reading} is applied]");

    public string Rows(string rows) => language.Say($"populations : {rows}", $"populations: {rows}");

    public string Period => language.Say("période", "period");
}
