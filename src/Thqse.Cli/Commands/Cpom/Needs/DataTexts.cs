using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Needs;

/// <summary>What the tool says around what has to be declared.</summary>
internal sealed class DataTexts(Language language)
{
    public string Title => language.Say("Ce qu'il faut déclarer", "What has to be declared");

    public string Declared => language.Say("déclaré", "declared");

    public string Missing => language.Say("à déclarer", "to declare");

    public string Reference => language.Say("à déclarer : les années suivantes s'y comparent", "to declare: later years compare with it");

    public string Answer(bool answer) => answer ? language.Say("oui", "yes") : language.Say("non", "no");

    public string TargetMissing => language.Say("fixer d'abord la cible de l'établissement", "fix the establishment's target first");

    public string NothingNeeded => language.Say("rien à déclarer", "nothing to declare");

    public string Summary(IReadOnlyList<IndicatorNeeds> needs)
    {
        var values = needs.SelectMany(each => each.Values).ToList();
        var declared = values.Count(value => value.IsDeclared);
        return language.Say(
            declared < 2 ? $"{declared} valeur déclarée sur {values.Count}" : $"{declared} valeurs déclarées sur {values.Count}",
            values.Count == 1 ? $"{declared} of 1 value declared" : $"{declared} of {values.Count} values declared");
    }
}
