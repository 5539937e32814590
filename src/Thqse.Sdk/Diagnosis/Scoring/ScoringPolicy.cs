using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Checking;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The choices a caller can make when a response is scored. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ScoringPolicy>))]
public sealed class ScoringPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="notConcerned">What becomes of the weight of what is not concerned.</param>
    /// <param name="levels">The levels, from the lowest; null for those of the referential.</param>
    /// <exception cref="ArgumentException">The levels are not in ascending order of their thresholds, two of them have the same threshold or identifier, or one is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="notConcerned"/> is no value of its enumeration.</exception>
    public ScoringPolicy(
        NotConcernedPolicy notConcerned = NotConcernedPolicy.LeftOut,
        IReadOnlyList<Level>? levels = null)
    {
        NotConcerned = Guard.Defined(notConcerned, nameof(notConcerned));
        Levels = levels is null ? null : Array.AsReadOnly(Guard.NoNulls(levels, nameof(levels)));
        if (Levels is { } given && StructureCheck.OfLevels(given).FirstOrDefault() is { } finding)
        {
            throw new ArgumentException($"Give levels of different identifiers, from the lowest to the highest. {finding}", nameof(levels));
        }
    }

    /// <summary>What is not concerned is left out, and the levels are those of the referential.</summary>
    public static ScoringPolicy Default { get; } = new();

    /// <summary>What becomes of the weight of what is not concerned.</summary>
    public NotConcernedPolicy NotConcerned { get; }

    /// <summary>The levels, from the lowest; null for those of the referential.</summary>
    public IReadOnlyList<Level>? Levels { get; }

    /// <summary>What becomes of what is not concerned.</summary>
    public override string ToString() => $"{NotConcerned}";
}
