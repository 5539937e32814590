using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A condition of a level that does not hold: of which level, on what, what it finds and what it needs. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<UnmetGate>))]
public sealed class UnmetGate
{
    internal UnmetGate(string level, Exact has, Exact needs)
    {
        Level = level;
        ExactHas = has;
        ExactNeeds = needs;
    }

    /// <summary>The identifier of the level that it withholds.</summary>
    public string Level { get; }

    /// <summary>The identifier of the pillar whose score is too low; null when it is not one of a pillar.</summary>
    public string? Pillar { get; internal init; }

    /// <summary>The identifier of the theme whose score is too low; null when it is not one of a theme.</summary>
    public string? Theme { get; internal init; }

    /// <summary>The identifier of the imperative question whose score is too low; null when it is not one of a question.</summary>
    public string? Question { get; internal init; }

    /// <summary>The identifiers of the imperative questions that are too low, where a share of them must not be; empty when it is not one of a share.</summary>
    public IReadOnlyList<string> Questions { get; internal init; } = [];

    /// <summary>The conservative score it finds, out of 100; of a share of imperative questions, how many of them are high enough, in percent.</summary>
    public decimal Has => ExactHas.ToDecimal();

    /// <summary>The score it needs, out of 100, or the share, in percent.</summary>
    public decimal Needs => ExactNeeds.ToDecimal();

    /// <summary>The level, and what it has and needs of what.</summary>
    public override string ToString() => FormattableString.Invariant($"{Level}: {Pillar ?? Theme ?? Question ?? "imperatives"} {Has} of {Needs}");

    /// <summary>Whether the points of the score are enough for its level.</summary>
    internal bool WithholdsLevel { get; init; }

    /// <summary>What it finds in a tree; null of a gate that was read from a document.</summary>
    internal Func<ScoreTree, Exact>? Finds { get; init; }

    internal Exact ExactHas { get; }

    internal Exact ExactNeeds { get; }

    /// <summary>The share of what is missing that another tree has, from 0 to 1.</summary>
    internal Exact ShareClosed(ScoreTree other)
    {
        var found = Finds!(other);
        if (!found.IsKnown)
        {
            return Exact.One;
        }

        var share = found.Exceeding(ExactHas).DividedBy(ExactNeeds.Minus(ExactHas));
        return share.CompareTo(Exact.One) > 0 ? Exact.One : share;
    }
}
