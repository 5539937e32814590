using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What the tool says around a plan.</summary>
internal sealed class PlanTexts(Language language)
{
    public string Row => language.Say("Ligne", "Row");

    public string Period => language.Say("Période", "Period");

    public string OptionMissing(string options) => language.Say(
        $"Une option est à choisir d'abord : {options}.", $"An option has to be chosen first: {options}.");

    public string AtLeast(string figure) => language.Say($"au moins {figure}", $"at least {figure}");

    public string MoreThan(string figure) => language.Say($"plus de {figure}", $"more than {figure}");

    public string Provisional(int year) => language.Say(
        FormattableString.Invariant($", provisoire : {year} n'est pas close"), FormattableString.Invariant($", provisional: {year} is not closed"));

    public string Guidance => language.Say("Indication", "Guidance");

    public string Asked(int count) => language.Say($"Demandé ({count} indicateurs)", $"Asked ({count} indicators)");

    public string NotApplicable(int count) => language.Say($"Non applicable ({count})", $"Not applicable ({count})");

    public string Justification(string text) => language.Say($"Justification : {text}", $"Justification: {text}");

    public string And => language.Say(" ; et ", "; and ");

    public string Or => language.Say(" ; ou ", "; or ");
}
