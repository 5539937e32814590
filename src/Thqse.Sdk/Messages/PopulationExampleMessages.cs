using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Checking;

namespace Thqse.Sdk.Messages;

/// <summary>An establishment that shows what is wrong with the rows of a fiche, in words: only what the rows ask about.</summary>
internal static class PopulationExampleMessages
{
    public static string Describe(PopulationExample example, Language language) => string.Join(", ", Facts(example, language));

    private static IEnumerable<string> Facts(PopulationExample example, Language language)
    {
        var who = example.Establishment;
        yield return who.Category.Label(language);
        if (example.Asked.HasFlag(PopulationFacts.Size))
        {
            yield return NumberText.Of(who.Beds ?? 0, language) + language.Say(" lits", " beds");
        }

        if (example.Asked.HasFlag(PopulationFacts.Department))
        {
            yield return language.Say("département ", "department ") + who.Department;
        }

        if (example.Asked.HasFlag(PopulationFacts.GhtMember))
        {
            yield return PopulationMessages.Membership(who.IsGhtMember == true, language);
        }

        if (example.Asked.HasFlag(PopulationFacts.Activities))
        {
            yield return who.Activities == Activities.None ? language.Say("sans aucune des activités nommées", "with none of the activities named")
                : language.Say("activités ", "activities ") + string.Join(" + ", PopulationMessages.Names(who.Activities));
        }

        if (example.Asked.HasFlag(PopulationFacts.Engaged))
        {
            yield return PopulationMessages.Engagement(example.IsEngaged, language);
        }

        if (example.Asked.HasFlag(PopulationFacts.Option))
        {
            yield return example.Chosen is { } option ? language.Say("option ", "option ") + option.Label[language] : language.Say("sans option", "no option");
        }

        foreach (var pair in who.Attributes.All)
        {
            yield return PopulationMessages.Attribute(example.Attributes.FirstOrDefault(attribute => attribute.Id == pair.Key)?.Label[language] ?? pair.Key.ToString(), pair.Value, language);
        }
    }
}
