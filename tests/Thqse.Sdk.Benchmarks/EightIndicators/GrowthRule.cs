using NRules.Fluent.Dsl;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>A count against what a percentage more than its reference is. NRules finds no rule within another class.</summary>
public sealed class GrowthRule : Rule
{
    public override void Define()
    {
        NRulesCell cell = null!;
        When().Match(() => cell, each => each.Kind == 2 && each.IsKnown && each.Top >= HandWritten.Required(each.Reference, each.Number));
        Then().Do(_ => cell.Meet());
    }
}
