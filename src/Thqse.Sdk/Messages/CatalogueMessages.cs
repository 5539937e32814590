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

    /// <summary>The name of a size class, with its limits: those of its catalogue, or the usual ones.</summary>
    /// <param name="size">The size class.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; empty for the default value, which is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Label(this SizeClass size, Language language) => Name(size, Guard.Defined(language, nameof(language))) + (LimitsOf(size) switch
    {
        null => string.Empty,
        { From: 0, Below: null } => string.Empty,
        { From: 0, Below: { } below, By: null } => language.Say($" (moins de {NumberText.Of(below, language)} lits)", $" (fewer than {NumberText.Of(below, language)} beds)"),
        { From: var from, Below: { } below, By: null } => language.Say($" ({NumberText.Of(from, language)} à {NumberText.Of(below - 1, language)} lits)", $" ({NumberText.Of(from, language)} to {NumberText.Of(below - 1, language)} beds)"),
        { From: var from, Below: null, By: null } => language.Say($" ({NumberText.Of(from, language)} lits et plus)", $" ({NumberText.Of(from, language)} beds or more)"),
        { From: 0, Below: { } below, By: { } by } => language.Say($" ({by.Label.French} : moins de {NumberText.Of(below, language)})", $" ({by.Label.English}: fewer than {NumberText.Of(below, language)})"),
        { From: var from, Below: { } below, By: { } by } => language.Say($" ({by.Label.French} : {NumberText.Of(from, language)} à {NumberText.Of(below - 1, language)})", $" ({by.Label.English}: {NumberText.Of(from, language)} to {NumberText.Of(below - 1, language)})"),
        { From: var from, By: { } by } => language.Say($" ({by.Label.French} : {NumberText.Of(from, language)} et plus)", $" ({by.Label.English}: {NumberText.Of(from, language)} or more)"),
    });

    /// <summary>The name of a size class alone, for a column or a list, such as "petite taille"; its code where nothing says how it is called.</summary>
    /// <param name="size">The size class.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; empty for the default value, which is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Name(this SizeClass size, Language language) => size == default ? Nothing(language)
        : size.Declared?.Label is { } label ? label[language]
        : size == SizeClass.Small ? language.Say("petite taille", "small")
        : size == SizeClass.Medium ? language.Say("taille intermédiaire", "medium")
        : size == SizeClass.Large ? language.Say("grande taille", "large")
        : Otherwise(size.ToString(), language);

    /// <summary>The permanent code of a category, as documents have it, such as "medico-social".</summary>
    /// <param name="category">The category.</param>
    /// <returns>The code; empty for the default value, which is none.</returns>
    public static string ToCode(this EstablishmentCategory category) => category.ToString();

    /// <summary>The name of a category: that of its catalogue, or the usual one; its code where nothing says how it is called.</summary>
    /// <param name="category">The category.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name; empty for the default value, which is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Label(this EstablishmentCategory category, Language language) => category == default ? Nothing(language)
        : category.Declared is { } declared ? declared.Label[language]
        : category == EstablishmentCategory.Chu ? language.Say("CHU", "university hospital (CHU)")
        : category == EstablishmentCategory.Ch ? language.Say("CH", "public hospital (CH)")
        : category == EstablishmentCategory.Espic ? "ESPIC"
        : category == EstablishmentCategory.Clinic ? language.Say("clinique", "clinic")
        : category == EstablishmentCategory.MedicoSocial ? language.Say("établissement médico-social", "medico-social establishment")
        : Otherwise(category.ToString(), language);

    private static string Nothing(Language language) => Otherwise(string.Empty, language);

    private static string Otherwise(string code, Language language) => language.Say(code, code);

    private static SizeClassDefinition? LimitsOf(SizeClass size) => size.Declared ?? (SizeClasses.All.Contains(size) ? SizeLimits.Usual.Known(size).Declared : null);
}
