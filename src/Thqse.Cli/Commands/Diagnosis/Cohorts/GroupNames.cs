using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>The names of groups.</summary>
internal static class GroupNames
{
    /// <summary>Within its dimension: "Clinique", "31".</summary>
    public static string Short(CohortGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => new CohortTexts(language).Everybody,
        { Key: null } => new CohortTexts(language).NotStated,
        { Category: { } category } => Sentence.Capital(category.Label(language)),
        { SizeClass: { } size } => Sentence.Capital(size.Name(language)),
        _ => group.Key,
    };

    /// <summary>By itself: "Catégorie : Clinique".</summary>
    public static string Full(CohortGroup group, Language language) => group.Dimension == CohortDimension.All
        ? Short(group, language)
        : group.Dimension.Label(language) + language.Colon() + Short(group, language);
}
