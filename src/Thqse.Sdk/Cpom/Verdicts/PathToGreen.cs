using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Verdicts;

namespace Thqse.Sdk.Cpom;

/// <summary>The smallest values and missing pieces that would make a verdict met. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PathToGreen>))]
public sealed class PathToGreen
{
    private readonly Func<GreenStep, StepStanding> standing;

    internal PathToGreen(IReadOnlyList<GreenWay> ways, decimal? remainingOverPeriod, Measure? remainingMeasure, Func<GreenStep, StepStanding> standing)
    {
        Ways = ways;
        RemainingOverPeriod = remainingOverPeriod;
        RemainingMeasure = remainingMeasure;
        this.standing = standing;
    }

    /// <summary>The ways, of which one is enough: several for a cell that asks for any of several rules; empty where nothing of the year can bring it any more, as of a total that other years have exceeded.</summary>
    public IReadOnlyList<GreenWay> Ways { get; }

    /// <summary>What remains to be observed until the end of the period for the stated total, in the unit of the measure; null where there is none, zero when it is reached.</summary>
    public decimal? RemainingOverPeriod { get; }

    /// <summary>Its ways, for a log.</summary>
    public override string ToString() => string.Join(" or ", Ways);

    /// <summary>The measure of <see cref="RemainingOverPeriod"/>; null when that is, and of a measure that the catalogue does not declare.</summary>
    internal Measure? RemainingMeasure { get; }

    /// <summary>Whether a step can still be done, has only to be declared, or is over.</summary>
    internal StepStanding StandingOf(GreenStep step) => standing(step);
}
