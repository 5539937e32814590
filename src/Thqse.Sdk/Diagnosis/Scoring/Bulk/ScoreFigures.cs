using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The score of a theme, a pillar or the whole where many responses are scored, out of 100, as <see cref="NodeScore"/> has it. The default value is no score, which is neither 0 nor 100.</summary>
[JsonConverter(typeof(NoJsonConverter<ScoreFigures>))]
public readonly struct ScoreFigures : IEquatable<ScoreFigures>
{
    private readonly Exact lowest;
    private readonly Exact provisional;
    private readonly Exact highest;

    internal ScoreFigures(ScoreNode node)
    {
        lowest = node.Lowest;
        provisional = node.Provisional;
        highest = node.Highest;
    }

    /// <summary>Whether something applies, so that there is a score.</summary>
    public bool IsApplicable => lowest.IsKnown;

    /// <summary>The score out of 100 with what is unanswered at zero, or at its worst where that takes points away; null when nothing applies.</summary>
    public decimal? Conservative => OutOf100(lowest);

    /// <summary>The score out of 100 with what is unanswered left out; null when nothing is answered, nor counted as zero under <see cref="NotConcernedPolicy.CountedAsZero"/>.</summary>
    public decimal? Provisional => OutOf100(provisional);

    /// <summary>The highest score out of 100 that the missing answers can give; null when nothing applies.</summary>
    public decimal? Highest => OutOf100(highest);

    /// <summary>Whether two scores have the same figures.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether they have.</returns>
    public static bool operator ==(ScoreFigures left, ScoreFigures right) => left.Equals(right);

    /// <summary>Whether two scores have other figures.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether they have.</returns>
    public static bool operator !=(ScoreFigures left, ScoreFigures right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScoreFigures other) => Conservative == other.Conservative && Provisional == other.Provisional && Highest == other.Highest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScoreFigures other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Conservative, Provisional, Highest).GetHashCode();

    /// <summary>The figures, or that nothing applies.</summary>
    public override string ToString() => IsApplicable ? FormattableString.Invariant($"{Conservative}, {Provisional}, {Highest}") : "not applicable";

    private static decimal? OutOf100(Exact share) => share.Times(Exact.Hundred).ToNullableDecimal();
}
