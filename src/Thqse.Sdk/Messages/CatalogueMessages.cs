using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>The names of what a catalogue is made of, as a person reads them.</summary>
public static class CatalogueMessages
{
    /// <summary>The name of a section.</summary>
    /// <param name="section">The kind of section.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this SectionKind section, Language language) => Guard.Defined(section, nameof(section)) switch
    {
        SectionKind.Identity => language.Say("identité", "identity"),
        SectionKind.Context => language.Say("contexte", "context"),
        SectionKind.Objective => language.Say("objectif", "objective"),
        SectionKind.Indicator => language.Say("indicateur", "indicator"),
        SectionKind.Type => language.Say("type d'indicateur", "type of indicator"),
        SectionKind.DataSources => language.Say("source des données", "data sources"),
        SectionKind.Perimeter => language.Say("périmètre", "perimeter"),
        SectionKind.Targets => language.Say("cibles", "targets"),
        SectionKind.GoodPractice => language.Say("bonnes pratiques", "good practice"),
        SectionKind.FollowUp => language.Say("suivi", "follow-up"),
    };

    /// <summary>The name of a confidence.</summary>
    /// <param name="confidence">The confidence.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this Confidence confidence, Language language) => Guard.Defined(confidence, nameof(confidence)) switch
    {
        Confidence.Certain => language.Say("certaine", "certain"),
        Confidence.Strong => language.Say("forte", "strong"),
        Confidence.Medium => language.Say("moyenne", "medium"),
        Confidence.Low => language.Say("faible", "low"),
    };

    /// <summary>The name of a size class, with its limits.</summary>
    /// <param name="size">The size class.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this SizeClass size, Language language) => Name(size, language) + (size switch
    {
        SizeClass.Small => language.Say($" (moins de {From(SizeClass.Medium, language)} lits)", $" (fewer than {From(SizeClass.Medium, language)} beds)"),
        SizeClass.Medium => language.Say($" ({From(SizeClass.Medium, language)} à {To(SizeClass.Medium, language)} lits)", $" ({From(SizeClass.Medium, language)} to {To(SizeClass.Medium, language)} beds)"),
        SizeClass.Large => language.Say($" ({From(SizeClass.Large, language)} lits et plus)", $" ({From(SizeClass.Large, language)} beds or more)"),
    });

    /// <summary>The name of a size class alone, for a column or a list, such as "petite taille".</summary>
    /// <param name="size">The size class.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Name(this SizeClass size, Language language) => Guard.Defined(size, nameof(size)) switch
    {
        SizeClass.Small => language.Say("petite taille", "small"),
        SizeClass.Medium => language.Say("taille intermédiaire", "medium"),
        SizeClass.Large => language.Say("grande taille", "large"),
    };

    /// <summary>The permanent code of a category, as documents have it, such as "medico-social".</summary>
    /// <param name="category">The category.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is no value of its enumeration.</exception>
    public static string ToCode(this EstablishmentCategory category) => Codes<EstablishmentCategory>.Kebab(Guard.Defined(category, nameof(category)));

    /// <summary>The name of a category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this EstablishmentCategory category, Language language) => Guard.Defined(category, nameof(category)) switch
    {
        EstablishmentCategory.Chu => language.Say("CHU", "university hospital (CHU)"),
        EstablishmentCategory.Ch => language.Say("CH", "public hospital (CH)"),
        EstablishmentCategory.Espic => "ESPIC",
        EstablishmentCategory.Clinic => language.Say("clinique", "clinic"),
        EstablishmentCategory.MedicoSocial => language.Say("établissement médico-social", "medico-social establishment"),
    };

    private static string From(SizeClass size, Language language) => NumberText.Of(SizeClasses.FewestBeds(size), language);

    private static string To(SizeClass size, Language language) => NumberText.Of(SizeClasses.FewestBeds(size + 1) - 1, language);
}
