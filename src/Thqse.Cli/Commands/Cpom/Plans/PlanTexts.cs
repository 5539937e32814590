using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What the tool says around a plan.</summary>
internal sealed class PlanTexts(Language language)
{
    public string Summary(CpomPlan plan)
    {
        var asked = plan.Indicators.Count(each => each.IsApplicable);
        var others = plan.Indicators.Count - asked;
        return language.Say(
            (asked < 2 ? $"{asked} indicateur demandé" : $"{asked} indicateurs demandés") + (others < 2 ? $", {others} non applicable" : $", {others} non applicables"),
            (asked == 1 ? $"{asked} indicator asked" : $"{asked} indicators asked") + $", {others} not applicable");
    }

    public string Decides => language.Say("Condition", "Condition");

    public string Row => language.Say("Population", "Row");

    public string Period => language.Say("Période", "Period");

    public string Guidance => language.Say("Indication", "Guidance");

    public string Asked(int count) => language.Say(
        count < 2 ? $"Demandé ({count} indicateur)" : $"Demandé ({count} indicateurs)", count == 1 ? $"Asked ({count} indicator)" : $"Asked ({count} indicators)");

    public string NotApplicable(int count) => language.Say($"Non applicable ({count})", $"Not applicable ({count})");

    public string Justification(string text) => language.Say($"Justification : {text}", $"Justification: {text}");
}
