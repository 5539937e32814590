namespace Thqse.Sdk.Diagnosis;

/// <summary>Why figures are not shown.</summary>
public enum SuppressionReason
{
    /// <summary>Fewer establishments than the smallest group that may be shown.</summary>
    TooFew,

    /// <summary>
    /// Showing it would let the score of a small group be worked out from the groups shown, by adding and subtracting them across categories, size classes and
    /// departments: of a group that is too small, of all that is hidden of one kind, of those that two or three groups have in common, of what a group lacks of another.
    /// </summary>
    DeducibleBySubtraction,
}
