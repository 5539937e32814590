using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Why figures are not shown.</summary>
[JsonConverter(typeof(CodeJsonConverter<SuppressionReason>))]
[KebabCodes]
public enum SuppressionReason
{
    /// <summary>Fewer establishments than the smallest group that may be shown.</summary>
    TooFew = 1,

    /// <summary>
    /// Showing it would let scores that are to be protected be worked out from what is shown, by adding and subtracting groups across categories, size classes and
    /// departments, and from themes to pillars and the whole: of a group that is too small or near an end, of all that is hidden of one kind, of those that two or three
    /// groups have in common, of what a group lacks of another. Also a figure that is itself within 5 points of 0 or of 100: that this is why is not told, as it would
    /// tell nearly as much as the figure.
    /// </summary>
    DeducibleBySubtraction,

    /// <summary>Of the counts by level, or by status in the table of a region: one of the group, or of those that are not in it, is below 3.</summary>
    FewOfALevel,
}
