namespace Thqse.Sdk.Diagnosis;

/// <summary>The level that a score indicates. Immutable. It is indicative: a label follows a third-party audit, never a self-diagnosis.</summary>
public sealed class LevelAssessment
{
    internal LevelAssessment(string? indicative, LevelStatus status, decimal? missingPoints)
    {
        Indicative = indicative;
        Status = status;
        MissingPoints = missingPoints;
    }

    /// <summary>The highest level whose threshold and gates hold, those of the levels below included; null when there is none or an answer is missing.</summary>
    public string? Indicative { get; }

    /// <summary>Where the score stands against the lowest level.</summary>
    public LevelStatus Status { get; }

    /// <summary>The points the conservative score lacks for the lowest threshold that it does not reach; 0 when it reaches them all, also when a gate fails; null without a level or a score.</summary>
    public decimal? MissingPoints { get; }
}
