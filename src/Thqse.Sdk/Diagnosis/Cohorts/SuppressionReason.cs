namespace Thqse.Sdk.Diagnosis;

/// <summary>Why figures are not shown.</summary>
public enum SuppressionReason
{
    /// <summary>Fewer establishments than the smallest group that may be shown.</summary>
    TooFew,

    /// <summary>Showing it would let a small group be deduced by subtraction.</summary>
    DeducibleBySubtraction,
}
