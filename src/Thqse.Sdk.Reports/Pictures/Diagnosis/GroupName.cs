using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>The name of a group of a cohort.</summary>
internal static class GroupName
{
    public static string Of(CohortGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => language.Say("Tous", "All"),
        { Key: null } => Words.Capital(group.Dimension.Label(language)) + language.Colon() + language.Say("non précisé", "not stated"),
        { Category: { } category } => Words.Capital(category.Label(language)),
        { SizeClass: { } size } => Words.Capital(size.Label(language)),
        _ => Words.Capital(group.Dimension.Label(language)) + language.Colon() + group.Key,
    };
}
