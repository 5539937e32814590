namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// Ranks the questions by what their best answer would bring: first how much it closes of the gates that withhold a level which the points give, then the points of the
/// overall conservative score.
/// </summary>
internal static class GainFinder
{
    public static IReadOnlyList<Gain> Find(QuestionnaireResponse response, ScoreTree tree, IReadOnlyList<UnmetGate> unmet)
    {
        var order = response.Questionnaire.Questions.Select((question, index) => (question.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return tree.Overall.Questions
            .Where(node => node.IsApplicable && !node.IsPending && node.Lowest.CompareTo(node.AtBest().Lowest) < 0)
            .GroupBy(node => node.Question.AnsweredAs, StringComparer.Ordinal)
            .Select(alike => Of(alike.First(), tree, unmet))
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
        var points = better.Overall.Lowest.Exceeding(tree.Overall.Lowest).Times(Exact.Hundred);
        var closed = unmet.Select(gate => (Gate: gate, Share: gate.ShareClosed(better))).ToArray();
        return (
            new Gain(question.Question.AnsweredAs, points, closed.Where(each => each.Share.CompareTo(Exact.One) >= 0).Select(each => each.Gate).ToReadOnly()),
            closed.Where(each => each.Gate.WithholdsLevel).Aggregate(Exact.Zero, (sum, each) => sum.Plus(each.Share)));
    }
}
