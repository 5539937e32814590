using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The name of a group of a cohort.</summary>
internal static class GroupName
{
    public static string Of(CohortGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => language.Of("Tous", "All"),
        { Key: null } => Say.Capital(group.Dimension.Label(language)) + language.Colon() + language.Of("non précisé", "not stated"),
        { Category: { } category } => Say.Capital(category.Label(language)),
        { SizeClass: { } size } => Say.Capital(size.Label(language)),
        _ => Say.Capital(group.Dimension.Label(language)) + language.Colon() + group.Key,
    };
}
