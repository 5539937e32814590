using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <content>What its rules gave is counted; each choice of as many as lack is a way of its own.</content>
public abstract partial class CompositeRule
{
    internal sealed override Decision? Judge(in IndicatorFacts facts, int year, Span<Outcome> outcomes)
    {
        var first = 0;
        for (var i = 0; i < Rules.Count; i++)
        {
            Rules[i].Judge(facts, year, outcomes.Slice(first, Rules[i].Parts.Count));
            first += Rules[i].Parts.Count;
        }

        return Together(outcomes);
    }

    internal sealed override Decision? Together(ReadOnlySpan<Outcome> outcomes)
    {
        var counts = CountsOf(outcomes);
        return counts.Decide(Needed(counts.Asking));
    }

    /// <summary>It stays met as long as enough of the rules that are met cannot be undone.</summary>
    internal sealed override bool CanBeUndone(ReadOnlySpan<Outcome> outcomes)
    {
        var (first, lasting) = (0, 0);
        foreach (var rule in Rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += own.Length;
            lasting += rule.Together(own) == Decision.Met && !rule.CanBeUndone(own) ? 1 : 0;
        }

        return lasting < Needed(CountsOf(outcomes).Asking);
    }

    internal sealed override IReadOnlyList<GreenWay> Ways(in IndicatorFacts facts, int year, ReadOnlySpan<Outcome> outcomes)
    {
        var lacking = new List<IReadOnlyList<GreenWay>>();
        var first = 0;
        foreach (var rule in Rules)
        {
            var own = outcomes.Slice(first, rule.Parts.Count);
            first += own.Length;
            if (rule.Together(own) is { } decision && decision != Decision.Met)
            {
                lacking.Add(rule.Ways(facts, year, own));
            }
        }

        var counts = CountsOf(outcomes);
        return [.. Choices(lacking, Needed(counts.Asking) - counts.Met).SelectMany(GreenWay.Together)];
    }

    /// <summary>Every choice of so many of a list, in their order.</summary>
    private static IEnumerable<IReadOnlyList<T>> Choices<T>(IReadOnlyList<T> items, int count)
        => count <= 0 ? [[]]
            : from place in Enumerable.Range(0, Math.Max(0, items.Count - count + 1))
              from rest in Choices([.. items.Skip(place + 1)], count - 1)
              select (IReadOnlyList<T>)[items[place], .. rest];

    /// <summary>Counted without a list: cells are judged by the million.</summary>
    private DecisionCounts CountsOf(ReadOnlySpan<Outcome> outcomes)
    {
        var counts = default(DecisionCounts);
        var first = 0;
        for (var i = 0; i < Rules.Count; i++)
        {
            counts.Add(Rules[i].Together(outcomes.Slice(first, Rules[i].Parts.Count)));
            first += Rules[i].Parts.Count;
        }

        return counts;
    }
}
