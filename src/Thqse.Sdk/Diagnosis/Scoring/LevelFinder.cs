namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Finds the level that a score indicates, and whether the missing answers can still reach the lowest one.</summary>
internal static class LevelFinder
{
    public static LevelAssessment Assess(
        IReadOnlyList<Level> levels, QuestionnaireResponse response, NodeScore overall, IReadOnlyList<NodeScore> pillars, ScoreTree tree)
    {
        if (levels.Count == 0 || !overall.IsApplicable)
        {
            return new LevelAssessment(null, LevelStatus.NotApplicable, null);
        }

        var isComplete = tree.Overall.AnsweredWeight.CompareTo(tree.Overall.ApplicableWeight) == 0;
        var reached = levels.TakeWhile(level => Holds(level, response, overall, pillars, tree, atBest: false)).ToArray();
        var missing = levels.Select(level => Exact.From(level.From).Minus(overall.ExactConservative)).FirstOrDefault(points => !points.IsZero);
        return new LevelAssessment(
            isComplete && reached.Length > 0 ? reached[reached.Length - 1].Id : null,
            reached.Length > 0 ? LevelStatus.Guaranteed
                : Holds(levels[0], response, overall, pillars, tree, atBest: true) ? LevelStatus.Reachable
                : LevelStatus.OutOfReach,
            missing.IsKnown ? missing.ToDecimal() : 0);
    }

    private static bool Holds(
        Level level, QuestionnaireResponse response, NodeScore overall, IReadOnlyList<NodeScore> pillars, ScoreTree tree, bool atBest)
    {
        Exact Of(NodeScore score) => atBest ? score.ExactHighest : score.ExactConservative;
        return Of(overall).CompareTo(Exact.From(level.From)) >= 0 && level.Gates.All(gate => gate.Pillar is { } id
            ? PillarHolds(pillars.First(pillar => pillar.Id == id), gate, Of)
            : ImperativesHold(gate, response, tree, atBest));
    }

    /// <summary>A pillar in which nothing applies asks for nothing.</summary>
    private static bool PillarHolds(NodeScore pillar, LevelGate gate, Func<NodeScore, Exact> score)
        => !pillar.IsApplicable || score(pillar).CompareTo(Exact.From(gate.Minimum)) >= 0;

    private static bool ImperativesHold(LevelGate gate, QuestionnaireResponse response, ScoreTree tree, bool atBest)
    {
        var minimum = Exact.From(gate.Minimum).DividedBy(Exact.Hundred);
        return response.Asked.Where(question => question.IsImperative).All(question =>
        {
            var node = tree.Theme(question.Theme).Children.First(each => each.Id == question.Id);
            return (atBest ? node.Highest : node.Lowest).CompareTo(minimum) >= 0;
        });
    }
}
