using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>The parts that are met are counted; each choice of as many as lack is a way of its own.</content>
public sealed partial class SomeOfRule
{
    internal override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        RuleParts.JudgeEach(Rules, facts, year, outcomes);
        return Together(outcomes);
    }

    internal override Decision? Together(ReadOnlySpan<Outcome> outcomes)
    {
        var decisions = RuleParts.DecisionsOf(Rules, outcomes);
        var met = decisions.Count(decision => decision == Decision.Met);
        var open = decisions.Count(decision => decision == Decision.Undetermined);
        return decisions.All(decision => decision is null) ? null
            : met >= AtLeast ? Decision.Met
            : met + open >= AtLeast ? Decision.Undetermined
            : Decision.NotMet;
    }

    /// <summary>It stays met as long as enough of the parts that are met cannot be undone.</summary>
    internal override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes)
    {
        var (first, kept) = (0, 0);
        foreach (var rule in Rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += own.Length;
            kept += rule.Together(own) == Decision.Met && !rule.CanBeUndone(own) ? 1 : 0;
        }

        return kept < AtLeast;
    }

    internal override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var lacking = RuleParts.WaysOfLacking(Rules, facts, year, outcomes);
        var met = RuleParts.DecisionsOf(Rules, outcomes).Count(decision => decision == Decision.Met);
        return [.. Choices(lacking, AtLeast - met).SelectMany(GreenWay.Together)];
    }

    /// <summary>Every choice of so many of a list, in their order.</summary>
    private static IEnumerable<IReadOnlyList<T>> Choices<T>(IReadOnlyList<T> items, int count)
        => count <= 0 ? [[]]
            : from place in Enumerable.Range(0, Math.Max(0, items.Count - count + 1))
              from rest in Choices([.. items.Skip(place + 1)], count - 1)
              select (IReadOnlyList<T>)[items[place], .. rest];
}
