using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>What has to be said or chosen before it is known what an indicator asks. A document that lacks an attribute is refused before.</summary>
internal static class LackingLines
{
    public static void Fill(Page page, IndicatorPlan plan, bool lacksOption, Language language)
    {
        foreach (var line in Lines(plan, lacksOption, language))
        {
            page.Paragraph(IndicatorHeading.Indent, new Toned(Sentence.From(line), Tone.Unsure));
        }
    }

    private static IEnumerable<string> Lines(IndicatorPlan plan, bool lacksOption, Language language)
    {
        if (plan.LacksMembership)
        {
            yield return language.Say("dire d'abord si l'établissement est membre d'un GHT (\"ghtMember\": true ou false)", "say first whether the establishment is a member of a GHT (\"ghtMember\": true or false)");
        }

        if (lacksOption)
        {
            yield return language.Say("choisir d'abord une option : ", "choose an option first: ") + string.Join(", ", plan.Fiche.Targets.Options.Select(option => $"{option.Label[language]} [{option.Id}]"));
        }
    }
}
