namespace Thqse.Sdk.Diagnosis;

/// <summary>Something to know before a score is used.</summary>
public enum ScoreCaveat
{
    /// <summary>Less than half of the weight asked applies: the score stands on a narrow basis.</summary>
    InsufficientBasis = 1,
}
