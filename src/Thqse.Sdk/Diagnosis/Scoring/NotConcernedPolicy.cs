using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// What becomes of the weight of what is not concerned. Three questions of weight 10, 5 and 5, the first at its best, the second at nothing, the third not concerned,
/// give 66.7 when it is left out, 62.5 when it is shared equally, 50 when it counts as zero.
/// </summary>
[JsonConverter(typeof(CodeJsonConverter<NotConcernedPolicy>))]
[KebabCodes]
public enum NotConcernedPolicy
{
    /// <summary>It leaves numerator and denominator, and the node is renormalised. The default.</summary>
    LeftOut = 1,

    /// <summary>Its weight is shared equally among its applicable siblings.</summary>
    SharedEqually,

    /// <summary>It counts as zero among its siblings; a node in which nothing applies still has no score of its own.</summary>
    CountedAsZero,
}
