using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// What was accepted and looks odd, or was taken as said. The code printed in a document is the name in kebab case ("not-asked");
/// codes are permanent and never reused.
/// </summary>
[JsonConverter(typeof(CodeJsonConverter<NoticeCode>))]
[KebabCodes]
public enum NoticeCode
{
    /// <summary>Something was not said and is taken as said: the catalogue, the date, the activities, that the establishment is no member of a GHT.</summary>
    Assumed = 1,

    /// <summary>The department is not that of the FINESS number.</summary>
    DepartmentDiffersFromFiness,

    /// <summary>The size class that is stated, which decides, is not that of the beds.</summary>
    SizeClassDiffersFromBeds,

    /// <summary>Something is declared or chosen for an indicator or a measure that no cell in force needs, or a question is answered that is not asked.</summary>
    NotAsked,

    /// <summary>Something is declared for a year after that of the as-of date, and is not counted; of the whole document, the first year of the contract is after it.</summary>
    AfterAsOf,

    /// <summary>A rate given directly is above 0 and below 1 where 10 or more is asked, or a hundred times as much fits what is asked or another year has 10 or more, or is a target that was chosen: 0.65 for 65 %.</summary>
    LooksLikeAFraction,

    /// <summary>A count, alone or within a rate, is ten times that of the last year declared before or more, or a tenth or less.</summary>
    UnusualChange,

    /// <summary>The establishment says that it has no activity, where activities decide what is asked: an empty list rather than none.</summary>
    NoActivities,

    /// <summary>More beds than any establishment of France has: a digit too many, or what belongs elsewhere.</summary>
    UnlikelyBeds,
}
