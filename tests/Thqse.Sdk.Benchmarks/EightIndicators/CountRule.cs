using NRules.Fluent.Dsl;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>A count, or an answer, against a number. NRules finds no rule within another class.</summary>
public sealed class CountRule : Rule
{
    public override void Define()
    {
        NRulesCell cell = null!;
        When().Match(() => cell, each => each.Kind == 0 && each.IsKnown && each.Top >= each.Number);
        Then().Do(_ => cell.Meet());
    }
}
