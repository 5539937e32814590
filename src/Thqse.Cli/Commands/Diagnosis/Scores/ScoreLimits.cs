using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>The limits by which scores are judged: a figure must not show one that it does not reach.</summary>
internal static class ScoreLimits
{
    private const decimal Strength = 75;
    private const decimal Axis = 50;

    public static decimal[] OfOverall(Referential referential) => [.. referential.Levels.Select(level => level.From)];

    public static decimal[] OfPillar(Referential referential, string id)
        => [.. referential.Levels.SelectMany(level => level.Gates).Where(gate => gate.Pillar == id).Select(gate => gate.Minimum)];

    public static decimal[] OfThemes { get; } = [Axis, Strength];
}
