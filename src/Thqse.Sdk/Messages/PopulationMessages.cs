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
            yield return Membership(isMember, language);
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
            yield return Engagement(isEngaged, language);
        }

        foreach (var condition in population.Attributes)
        {
            yield return Asked(condition.Definition?.Label[language] ?? condition.Id.ToString(), condition, language);
        }

        if (population.Option is { } option)
        {
            yield return language.Say("option ", "option ") + (fiche.Targets.Options.FirstOrDefault(each => each.Id == option)?.Label[language] ?? option.ToString());
        }
    }

    /// <summary>Whether somebody is a member of a GHT.</summary>
    internal static string Membership(bool isMember, Language language) => isMember ? language.Say("membre d'un GHT", "member of a GHT") : language.Say("non membre d'un GHT", "no member of a GHT");

    /// <summary>Whether somebody was engaged before.</summary>
    internal static string Engagement(bool isEngaged, Language language) => isEngaged ? language.Say("déjà engagé au départ", "already engaged at the start") : language.Say("non engagé au départ", "not engaged at the start");

    /// <summary>What an establishment says of itself, such as "Accouchements : 620".</summary>
    internal static string Attribute(string label, AttributeValue value, Language language)
        => label + language.Say(" : ", ": ") + (value.Number is { } number ? NumberText.Of(number, language) : value.Choice ?? (value.Answer == true ? language.Say("oui", "yes") : language.Say("non", "no")));

    private static string Asked(string label, AttributeCondition condition, Language language) => condition switch
    {
        { Answer: { } answer } => Attribute(label, AttributeValue.Flag(answer), language),
        { Choices: { Count: > 0 } choices } => label + language.Say(" : ", ": ") + Or(choices, language),
        { AtLeast: { } least, Below: { } below } => label + language.Say($" : de {NumberText.Of(least, language)} à moins de {NumberText.Of(below, language)}", $": from {NumberText.Of(least, language)} to below {NumberText.Of(below, language)}"),
        { AtLeast: { } least } => label + language.Say($" : au moins {NumberText.Of(least, language)}", $": at least {NumberText.Of(least, language)}"),
        _ => label + language.Say($" : moins de {NumberText.Of(condition.Below ?? 0, language)}", $": below {NumberText.Of(condition.Below ?? 0, language)}"),
    };

    private static string Or(IEnumerable<string> names, Language language) => string.Join(language.Say(" ou ", " or "), names);

    internal static IEnumerable<string> Names(Activities activities) => ActivityCodes.Split(activities).Select(code => code.ToUpperInvariant());
}
