using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>
/// The score of a theme, a pillar or the whole, out of 100: exact, or rounded half away from zero to 10 digits after the point. Immutable.
/// A node in which nothing applies has no score, which is neither 0 nor 100.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<NodeScore>))]
public sealed class NodeScore
{
    internal NodeScore(string id, decimal weight, Exact conservative, Exact provisional, Exact highest, IReadOnlyList<ScoreCaveat> flags)
    {
        Id = id;
        Weight = weight;
        ExactConservative = conservative;
        ExactProvisional = provisional;
        ExactHighest = highest;
        Flags = flags;
    }

    /// <summary>The identifier of the theme or pillar; "overall" for the whole.</summary>
    public string Id { get; }

    /// <summary>
    /// The weight of a theme or pillar among its siblings, in the smallest whole numbers: 1 where all weigh the same; 0 of one that counts nowhere; 1 of the whole.
    /// Where points are added up, the points possible of what applies.
    /// </summary>
    public decimal Weight { get; }

    /// <summary>Whether something applies, so that there is a score.</summary>
    public bool IsApplicable => ExactConservative.IsKnown;

    /// <summary>The score out of 100 with what is unanswered at zero, or at its worst where that takes points away; null when nothing applies.</summary>
    public decimal? Conservative => ExactConservative.ToNullableDecimal();

    /// <summary>The score out of 100 with what is unanswered left out; null when nothing is answered, nor counted as zero under <see cref="NotConcernedPolicy.CountedAsZero"/>.</summary>
    public decimal? Provisional => ExactProvisional.ToNullableDecimal();

    /// <summary>The lowest score out of 100 that the missing answers can give: the conservative one; null when nothing applies.</summary>
    public decimal? Lowest => Conservative;

    /// <summary>The highest score out of 100 that the missing answers can give; null when nothing applies.</summary>
    public decimal? Highest => ExactHighest.ToNullableDecimal();

    /// <summary>What to know before the score is used; may be empty.</summary>
    public IReadOnlyList<ScoreCaveat> Flags { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;

    internal Exact ExactConservative { get; }

    internal Exact ExactProvisional { get; }

    internal Exact ExactHighest { get; }

    internal static NodeScore Of(ScoreNode node, decimal weight)
    {
        return new NodeScore(
            node.Id, weight, OutOf100(node.Lowest), OutOf100(node.Provisional), OutOf100(node.Highest), node.HasInsufficientBasis ? [ScoreCaveat.InsufficientBasis] : []);
    }

    private static Exact OutOf100(Exact share) => share.Times(Exact.Hundred);
}
