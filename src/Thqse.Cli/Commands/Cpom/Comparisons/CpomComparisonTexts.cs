using NodaTime;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Comparisons;

/// <summary>What the tool says around a comparison.</summary>
internal sealed class CpomComparisonTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string NothingToCompare => language.Say(
        "il faut un second contrat, ou ce qui changerait : --beds, --size-class, --category, --department, --activities, --reading, --as-of ou --catalogue ; --contested essaie chaque lecture.",
        "a second contract is needed, or what would change: --beds, --size-class, --category, --department, --activities, --reading, --as-of or --catalogue; --contested tries each reading.");

    public string ContestedAlone => language.Say(
        "--contested essaie chaque autre lecture sur un seul contrat : sans second contrat ni changement.",
        "--contested tries each other reading on one contract: without a second one, and without a change.");

    public string TwoEditionsAtMost => language.Say("--catalogue se donne deux fois au plus : l'édition d'avant, puis celle d'après.", "--catalogue is given twice at most: the edition before, then the one after.");

    public string TwoCatalogues(string before, string after) => language.Say(
        $"deux éditions d'un même catalogue se comparent : {before} et {after} en sont deux.", $"two editions of one catalogue are compared: {before} and {after} are two.");

    /// <summary>What stands for the name of a file where the document is the one of the file with what was typed in it.</summary>
    public string AsItWouldBe(string file) => language.Say($"{file}, tel qu'il serait", $"{file}, as it would be");

    public string Before(string who, LocalDate date) => language.Say($"Avant : {who} ; évaluation au {common.Date(date)}", $"Before: {who}; evaluated as of {common.Date(date)}");

    public string After(string who, LocalDate date) => language.Say($"Après : {who} ; évaluation au {common.Date(date)}", $"After: {who}; evaluated as of {common.Date(date)}");

    public string Differences => language.Say("Ce qui diffère", "What differs");

    public string NoDifference => language.Say("Rien ne diffère.", "Nothing differs.");

    public string Counts => language.Say("Verdicts des années, avant et après", "Verdicts of the years, before and after");

    public string Moved(int count) => language.Say(count < 2 ? $"Ce qui a bougé ({count} verdict)" : $"Ce qui a bougé ({count} verdicts)", count == 1 ? $"What moved ({count} verdict)" : $"What moved ({count} verdicts)");

    public string Unmoved(int count) => language.Say(
        count < 2 ? $"{count} autre verdict (années, cumuls, périodes) est le même." : $"{count} autres verdicts (années, cumuls, périodes) sont les mêmes.",
        count == 1 ? $"{count} other verdict (years, sums so far, periods) is the same." : $"{count} other verdicts (years, sums so far, periods) are the same.");

    public string UntilYear(int year) => language.Say(FormattableString.Invariant($"cumul {year}"), FormattableString.Invariant($"so far {year}"));

    public string Period => language.Say("période", "period");
}
