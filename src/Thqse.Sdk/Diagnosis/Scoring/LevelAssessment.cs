using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The level that a score indicates. Immutable. It is indicative: a label follows a third-party audit, never a self-diagnosis.</summary>
[JsonConverter(typeof(NoJsonConverter<LevelAssessment>))]
public sealed class LevelAssessment
{
    internal LevelAssessment(string? indicative, LevelStatus status, decimal? missingPoints, IReadOnlyList<UnmetGate> unmetGates)
    {
        Indicative = indicative;
        Status = status;
        MissingPoints = missingPoints;
        UnmetGates = unmetGates;
    }

    /// <summary>The highest level whose threshold and gates hold, those of the levels below included; null when there is none, an answer is missing or the basis is insufficient.</summary>
    public string? Indicative { get; }

    /// <summary>Where the score stands against the lowest level.</summary>
    public LevelStatus Status { get; }

    /// <summary>The points the conservative score lacks for the lowest threshold that it does not reach; 0 when it reaches them all, also when a gate fails; null without a level or a score.</summary>
    public decimal? MissingPoints { get; }

    /// <summary>
    /// The gates that do not hold on the conservative scores: of the levels whose threshold is reached, which they withhold, and of the next one; in the order of the levels.
    /// Empty when every gate of these holds.
    /// </summary>
    public IReadOnlyList<UnmetGate> UnmetGates { get; }

    /// <summary>The status, and the level that is indicated, if one is.</summary>
    public override string ToString() => Indicative is null ? $"{Status}" : $"{Status}: {Indicative}";
}
