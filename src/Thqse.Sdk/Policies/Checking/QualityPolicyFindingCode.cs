using System.Text.Json.Serialization;

namespace Thqse.Sdk.Policies;

/// <summary>What is odd in a quality policy that reads well.</summary>
[JsonConverter(typeof(CodeJsonConverter<QualityPolicyFindingCode>))]
[KebabCodes]
public enum QualityPolicyFindingCode
{
    /// <summary>There are fewer axes than the method asks for.</summary>
    TooFewAxes = 1,

    /// <summary>There are more axes than the method asks for.</summary>
    TooManyAxes,

    /// <summary>A body validated an axis before the working group did.</summary>
    ValidatedOutOfOrder,

    /// <summary>A task is done before all tasks of the step in front of its own.</summary>
    DoneOutOfOrder,
}
