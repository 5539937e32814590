using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>The reasons of the parts that decided a cell, in their order, each once.</summary>
internal static class DecidingReasons
{
    public static IReadOnlyList<Reason> Of(IEnumerable<PartVerdict> parts, Decision decision)
        => decision == Decision.Met
            ? []
            : parts.Where(part => part.Outcome.Decision == decision).Select(part => part.Outcome.Reason).Distinct().ToReadOnly();
}
