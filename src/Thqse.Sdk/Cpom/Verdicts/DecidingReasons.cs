using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>The reasons of the parts that decided a cell, in their order, each once. A part within a composite decides only where that composite does.</summary>
internal static class DecidingReasons
{
    public static IReadOnlyList<Reason> Of(TargetRule rule, IReadOnlyList<PartVerdict> parts, Decision decision)
        => decision == Decision.Met ? [] : Deciding(rule, [.. parts.Select(part => part.Outcome)], decision).Distinct().ToReadOnly();

    private static IEnumerable<Reason> Deciding(TargetRule rule, Outcome[] outcomes, Decision decision)
    {
        if (rule.Composed.Count == 0)
        {
            return outcomes.Where(outcome => outcome.Decision == decision).Select(outcome => outcome.Reason);
        }

        var reasons = new List<Reason>();
        var first = 0;
        foreach (var each in rule.Composed)
        {
            var own = outcomes.AsSpan(first, each.Parts.Count).ToArray();
            first += own.Length;
            if (each.Together(own) == decision)
            {
                reasons.AddRange(Deciding(each, own, decision));
            }
        }

        return reasons;
    }
}
