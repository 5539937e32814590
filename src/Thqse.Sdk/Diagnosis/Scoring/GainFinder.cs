namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// Ranks the questions by what their best answer would bring: first how much it closes of the gates that withhold a level which the points give, then the points of the
/// overall conservative score.
/// </summary>
internal static class GainFinder
{
    public static IReadOnlyList<Gain> Find(QuestionnaireResponse response, ScoreTree tree, IReadOnlyList<UnmetGate> unmet)
    {
        var order = response.Asked.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return tree.Overall.Questions
            .Where(question => question.IsApplicable && question.Lowest.CompareTo(Exact.One) < 0)
            .Select(question => Of(question, tree, unmet))
            .Where(each => !each.Gain.ExactPoints.IsZero)
            .OrderByDescending(each => each.Closed)
            .ThenByDescending(each => each.Gain.ExactPoints)
            .ThenBy(each => order[each.Gain.Question])
            .Select(each => each.Gain)
            .ToReadOnly();
    }

    private static (Gain Gain, Exact Closed) Of(QuestionNode question, ScoreTree tree, IReadOnlyList<UnmetGate> unmet)
    {
        var better = tree.AtBest(question);
        var points = better.Overall.Lowest.Minus(tree.Overall.Lowest).Times(Exact.Hundred);
        var closed = unmet.Select(gate => (Gate: gate, Share: gate.ShareClosed(better))).ToArray();
        return (
            new Gain(question.Id, points, closed.Where(each => each.Share.CompareTo(Exact.One) >= 0).Select(each => each.Gate).ToReadOnly()),
            closed.Where(each => each.Gate.WithholdsLevel).Aggregate(Exact.Zero, (sum, each) => sum.Plus(each.Share)));
    }
}
