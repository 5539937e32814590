using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>One way to make a verdict met: all its steps are needed. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<GreenWay>))]
public sealed class GreenWay
{
    internal GreenWay(IReadOnlyList<GreenStep> steps) => Steps = steps;

    /// <summary>What has to be done, at least one step; a step about a value already declared states its new smallest value.</summary>
    public IReadOnlyList<GreenStep> Steps { get; }

    /// <summary>Its steps, for a log.</summary>
    public override string ToString() => string.Join("; ", Steps);

    /// <summary>The ways of several rules that are all needed: each way of one with each of the others. None when one of them has none.</summary>
    internal static IReadOnlyList<GreenWay> Together(IReadOnlyList<IReadOnlyList<GreenWay>> needed)
    {
        IEnumerable<IEnumerable<GreenStep>> together = [[]];
        foreach (var ways in needed)
        {
            together = together.SelectMany(steps => ways.Select(way => steps.Concat(way.Steps)));
        }

        return [.. together.SelectMany(steps => Only(steps))];
    }

    /// <summary>The one way of a rule that leaves no choice.</summary>
    internal static IReadOnlyList<GreenWay> Only(params IEnumerable<GreenStep> steps) => Array.AsReadOnly([new GreenWay(StepMerging.Merge(steps))]);
}
