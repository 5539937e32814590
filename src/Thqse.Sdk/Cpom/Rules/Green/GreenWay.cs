using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>One way to make a verdict met: all its steps are needed. Immutable.</summary>
public sealed class GreenWay
{
    internal GreenWay(IReadOnlyList<GreenStep> steps) => Steps = steps;

    /// <summary>What has to be done, at least one step; a step about a value already declared states its new smallest value.</summary>
    public IReadOnlyList<GreenStep> Steps { get; }

    /// <summary>The one way of a rule that leaves no choice.</summary>
    internal static IReadOnlyList<GreenWay> Only(params IEnumerable<GreenStep> steps) => Array.AsReadOnly([new GreenWay(StepMerging.Merge(steps))]);
}
