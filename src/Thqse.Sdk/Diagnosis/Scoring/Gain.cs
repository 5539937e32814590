using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>What would be gained if one question were answered at its best: points of the overall conservative score, gates that open. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Gain>))]
public sealed class Gain
{
    internal Gain(string question, Exact points, IReadOnlyList<UnmetGate> opens)
    {
        Question = question;
        ExactPoints = points;
        Opens = opens;
    }

    /// <summary>The identifier of the question to improve.</summary>
    public string Question { get; }

    /// <summary>The points out of 100, above 0.</summary>
    public decimal Points => ExactPoints.ToDecimal();

    /// <summary>Those of <see cref="LevelAssessment.UnmetGates"/> that this answer alone would open; may be empty.</summary>
    public IReadOnlyList<UnmetGate> Opens { get; }

    /// <summary>The question and the points.</summary>
    public override string ToString() => FormattableString.Invariant($"{Question}: {Points}");

    internal Exact ExactPoints { get; }
}
