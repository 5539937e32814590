using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What has to be done for a verdict to become met.</summary>
[JsonConverter(typeof(CodeJsonConverter<GreenStepKind>))]
[KebabCodes]
public enum GreenStepKind
{
    /// <summary>Reach a value or more.</summary>
    ReachValue = 1,

    /// <summary>Go strictly above a value.</summary>
    ExceedValue,

    /// <summary>Come down to a value or less.</summary>
    NotExceedValue,

    /// <summary>Go strictly below a value.</summary>
    StayBelowValue,

    /// <summary>Declare the value of the year; what it must be is not known yet, or does not matter.</summary>
    DeclareValue,

    /// <summary>Declare the value of the reference year.</summary>
    DeclareReference,

    /// <summary>Agree on another reference: no percentage of a zero, or of a 0 / 0, can be required.</summary>
    ReviseReference,

    /// <summary>Be able to answer yes for the year.</summary>
    AnswerYes,

    /// <summary>Bring about the event or the document of the milestone.</summary>
    ReachMilestone,

    /// <summary>Fix the target that is left to the establishment.</summary>
    FixTarget,

    /// <summary>Choose one of the options.</summary>
    ChooseOption,

    /// <summary>Choose the year of reference.</summary>
    ChooseYear,

    /// <summary>Say whether the establishment is a member of a GHT (territorial hospital group).</summary>
    SayMembership,

    /// <summary>Give an attribute of the establishment, on which depends what is asked.</summary>
    GiveAttribute,
}
