using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Something to look at beside a verdict. It never changes the status.</summary>
[JsonConverter(typeof(CodeJsonConverter<Issue>))]
[KebabCodes]
public enum Issue
{
    /// <summary>The year has a value, and lacks the comment that the fiche requires.</summary>
    CommentRequired = 1,

    /// <summary>A rate has a denominator of 1 to 29: one case weighs a lot.</summary>
    SmallDenominator,
}
