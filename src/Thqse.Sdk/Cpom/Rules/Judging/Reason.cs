using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// Why a verdict is not met, undetermined or not applicable. The code printed in a document is the name in kebab case ("missing-value");
/// codes are permanent and never reused.
/// </summary>
[JsonConverter(typeof(CodeJsonConverter<Reason>))]
[KebabCodes]
public enum Reason
{
    /// <summary>No value, or no milestone among nothing at all, is declared for the year.</summary>
    MissingValue = 1,

    /// <summary>The reference year has no value.</summary>
    MissingBaseline,

    /// <summary>A percentage of growth is asked from a reference of zero.</summary>
    ZeroBaseline,

    /// <summary>The denominator of the value, or of its reference, is zero.</summary>
    ZeroDenominator,

    /// <summary>The value is judged against a target that the establishment has not fixed.</summary>
    ChosenTargetMissing,

    /// <summary>The establishment had to fix a target and has not.</summary>
    ChosenTargetNotSet,

    /// <summary>An option has to be chosen and was not.</summary>
    OptionMissing,

    /// <summary>A target depends on whether the establishment is a member of a GHT (territorial hospital group), which is not said.</summary>
    MembershipMissing,

    /// <summary>The establishment does not give an attribute on which depends what is asked, such as its deliveries.</summary>
    AttributeMissing,

    /// <summary>The milestone is not reached, though something else is declared for the year.</summary>
    MilestoneNotReached,

    /// <summary>The value, or the running total, is below the number that the cell states, or equals one it has to exceed.</summary>
    BelowThreshold,

    /// <summary>The value, or the running total, is above the number that the cell states, or equals one it has to stay below.</summary>
    AboveThreshold,

    /// <summary>The value has not grown as much as required.</summary>
    BelowRequiredGrowth,

    /// <summary>The value has grown more than is allowed, or decreased less than is asked.</summary>
    AboveAllowedGrowth,

    /// <summary>The value is not above its reference.</summary>
    NotIncreased,

    /// <summary>The value is below its reference.</summary>
    Decreased,

    /// <summary>The value is not below its reference.</summary>
    NotDecreased,

    /// <summary>The value is above its reference.</summary>
    Increased,

    /// <summary>The value is compared with a year that the establishment chooses, and has not chosen.</summary>
    ChosenYearMissing,

    /// <summary>The answer is no.</summary>
    AnsweredNo,

    /// <summary>The value is below the target that the establishment fixed.</summary>
    BelowChosenTarget,

    /// <summary>The value is above the target that the establishment fixed.</summary>
    AboveChosenTarget,

    /// <summary>Too little is counted in the year for the cell to apply.</summary>
    BelowVolume,

    /// <summary>No row of the target table names the establishment.</summary>
    NotConcerned,

    /// <summary>The row of the establishment says "sans objet".</summary>
    WithoutObject,

    /// <summary>The establishment took the indicator out of its contract, with a justification.</summary>
    DeclaredNotConcerned,
}
