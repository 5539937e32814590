using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering.Cohorts;

/// <summary>The names of groups, from the codes by which a report calls them.</summary>
internal static class GroupNames
{
    /// <summary>Within its dimension: "Clinique", "31".</summary>
    public static string Short(CohortGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => new CohortTexts(language).Everybody,
        { Key: null } => new CohortTexts(language).NotStated,
        { Dimension: CohortDimension.Category } => Label<EstablishmentCategory>(group.Key, category => category.Label(language)),
        { Dimension: CohortDimension.Size } => Label<SizeClass>(group.Key, size => size.Label(language).Split(" (")[0]),
        _ => group.Key,
    };

    /// <summary>By itself: "Catégorie : Clinique".</summary>
    public static string Full(CohortGroup group, Language language) => group.Dimension == CohortDimension.All
        ? Short(group, language)
        : group.Dimension.Label(language) + language.Colon() + Short(group, language);

    private static string Label<T>(string key, Func<T, string> label)
        where T : struct, Enum
        => Enum.TryParse<T>(key.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var known) ? Sentence.Capital(label(known)) : key;
}
