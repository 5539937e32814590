using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>What the tool says of verdicts that another reading would change.</summary>
internal sealed class ContestedTexts(Language language)
{
    public string Heading => language.Say("Lectures incertaines", "Uncertain readings");

    public string Meaning => language.Say(
        "Ces verdicts seraient autres si la source se lisait autrement ; la lecture la moins sûre d'abord.",
        "These verdicts would be others if the source were read otherwise; the least sure reading first.");

    public string AllHold => language.Say("Aucune autre lecture de la source ne changerait un verdict.", "No other reading of the source would change a verdict.");

    public string NothingAsked => language.Say("rien n'est demandé", "nothing is asked");

    public string FiguresOnly(int count) => language.Say(
        count == 1 ? "Pour un autre verdict, une lecture changerait un chiffre sans changer le statut." : $"Pour {count} autres verdicts, une lecture changerait un chiffre sans changer le statut.",
        count == 1 ? "For one more verdict, a reading would change a figure and not the status." : $"For {count} more verdicts, a reading would change a figure and not the status.");

    public string Confidence(Confidence confidence) => language.Say($"confiance {confidence.Label(language)}", $"confidence: {confidence.Label(language)}");

    public string Place(VerdictHorizon horizon, IEnumerable<int?> years)
    {
        var named = CommonTexts.Years([.. years.OfType<int>()]);
        return horizon switch
        {
            VerdictHorizon.Year => named,
            VerdictHorizon.ToDate => language.Say("cumul ", "so far ") + named,
            VerdictHorizon.Period => language.Say("période", "period"),
        };
    }
}
