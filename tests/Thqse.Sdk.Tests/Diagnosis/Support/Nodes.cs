using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>All the scores of a card.</summary>
internal static class Nodes
{
    public static IEnumerable<NodeScore> Of(ScoreCard card) => [card.Overall, .. card.Pillars, .. card.Themes.Select(theme => theme.Score)];

    /// <summary>The same node before and after a change.</summary>
    public static IEnumerable<(NodeScore Before, NodeScore After)> Of(ScoreCard before, ScoreCard after) => Of(before).Zip(Of(after));

    /// <summary>Whether an exact score is not above another; a score that does not exist is below nothing and above nothing.</summary>
    public static bool AtMost(Exact left, Exact right) => !left.IsKnown || !right.IsKnown || left.CompareTo(right) <= 0;
}
