using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What the tool says around a plan.</summary>
internal sealed class PlanTexts(Language language)
{
    public string Summary(CpomPlan plan) => language.Say(
        $"{plan.Indicators.Count(each => each.IsApplicable)} indicateurs demandés, {plan.Indicators.Count(each => !each.IsApplicable)} non applicables",
        $"{plan.Indicators.Count(each => each.IsApplicable)} indicators asked, {plan.Indicators.Count(each => !each.IsApplicable)} not applicable");

    public string Decides => language.Say("Décide", "Decided by");

    public string Row => language.Say("Population", "Row");

    public string Period => language.Say("Période", "Period");

    public string OptionMissing(string options) => language.Say(
        $"Une option est à choisir d'abord : {options}.", $"An option has to be chosen first: {options}.");

    public string Bound(Comparison comparison, string figure) => comparison switch
    {
        Comparison.AtLeast => language.Say($"au moins {figure}", $"at least {figure}"),
        Comparison.MoreThan => language.Say($"plus de {figure}", $"more than {figure}"),
        Comparison.AtMost => language.Say($"au plus {figure}", $"at most {figure}"),
        Comparison.LessThan => language.Say($"moins de {figure}", $"less than {figure}"),
    };

    public string Provisional(int year) => language.Say(
        FormattableString.Invariant($", provisoire : {year} n'est pas close"), FormattableString.Invariant($", provisional: {year} is not closed"));

    public string Guidance => language.Say("Indication", "Guidance");

    public string Asked(int count) => language.Say($"Demandé ({count} indicateurs)", $"Asked ({count} indicators)");

    public string NotApplicable(int count) => language.Say($"Non applicable ({count})", $"Not applicable ({count})");

    public string Justification(string text) => language.Say($"Justification : {text}", $"Justification: {text}");

    public string And => language.Say(" ; et ", "; and ");

    public string Or => language.Say(" ; ou ", "; or ");
}
