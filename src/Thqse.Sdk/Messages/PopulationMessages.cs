using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Whom a row of a target table is for, in words: what decides that an establishment is in it.</summary>
public static class PopulationMessages
{
    /// <summary>The conditions of a row, all of which hold for those in it.</summary>
    /// <param name="population">The population of the row.</param>
    /// <param name="fiche">The fiche of the row, whose options it may name.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The conditions; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="population"/> or <paramref name="fiche"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Describe(this Population population, Fiche fiche, Language language)
    {
        Guard.NotNull(population, nameof(population));
        Guard.NotNull(fiche, nameof(fiche));
        Guard.Defined(language, nameof(language));
        var conditions = Conditions(population, fiche, language).ToArray();
        return conditions.Length == 0 ? language.Say("tous les établissements", "every establishment") : string.Join(", ", conditions);
    }

    private static IEnumerable<string> Conditions(Population population, Fiche fiche, Language language)
    {
        if (population.Categories.Count > 0)
        {
            yield return language.Say("catégorie ", "category ") + Or(population.Categories.Select(category => category.Label(language)), language);
        }

        if (population.Sizes.Count > 0)
        {
            yield return Or(population.Sizes.Select(size => size.Label(language)), language);
        }

        if (population.Departments.Count > 0)
        {
            yield return language.Say("département ", "department ") + Or(population.Departments, language);
        }

        if (population.ExceptDepartments.Count > 0)
        {
            yield return language.Say("hors département ", "outside department ") + Or(population.ExceptDepartments, language);
        }

        if (population.GhtMember is { } isMember)
        {
            yield return isMember ? language.Say("membre d'un GHT", "member of a GHT") : language.Say("non membre d'un GHT", "no member of a GHT");
        }

        if (population.Activities != Activities.None)
        {
            yield return language.Say("activité ", "activity ") + Or(Names(population.Activities), language);
        }

        if (population.WithoutActivities != Activities.None)
        {
            yield return language.Say("sans activité ", "without activity ") + Or(Names(population.WithoutActivities), language);
        }

        if (population.Engaged is { } isEngaged)
        {
            yield return isEngaged ? language.Say("déjà engagé au départ", "already engaged at the start") : language.Say("non engagé au départ", "not engaged at the start");
        }

        if (population.Option is { } option)
        {
            yield return language.Say("option ", "option ") + (fiche.Targets.Options.FirstOrDefault(each => each.Id == option)?.Label[language] ?? option.ToString());
        }
    }

    private static string Or(IEnumerable<string> names, Language language) => string.Join(language.Say(" ou ", " or "), names);

    private static IEnumerable<string> Names(Activities activities) => ActivityCodes.Split(activities).Select(code => code.ToUpperInvariant());
}
