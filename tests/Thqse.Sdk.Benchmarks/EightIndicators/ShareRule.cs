using NRules.Fluent.Dsl;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>A rate against a percentage. NRules finds no rule within another class.</summary>
public sealed class ShareRule : Rule
{
    public override void Define()
    {
        NRulesCell cell = null!;
        When().Match(() => cell, each => each.Kind == 1 && each.IsKnown && each.Top * 100 >= each.Bottom * each.Number);
        Then().Do(_ => cell.Meet());
    }
}
