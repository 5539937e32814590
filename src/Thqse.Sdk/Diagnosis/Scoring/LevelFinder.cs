namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Finds the level that a score indicates, what withholds one, and whether the missing answers can still reach the lowest one.</summary>
internal static class LevelFinder
{
    public static LevelAssessment Assess(IReadOnlyList<Level> levels, ScoreTree tree)
    {
        if (levels.Count == 0 || !tree.Overall.IsApplicable)
        {
            return new LevelAssessment(null, LevelStatus.NotApplicable, null, []);
        }

        var (worst, best) = (new GateFinder(tree, Reading.Lowest), new GateFinder(tree, Reading.Highest));
        var status = HasInsufficientBasis(levels, tree) ? LevelStatus.InsufficientBasis
            : worst.Holds(levels[0]) ? LevelStatus.Guaranteed
            : best.Holds(levels[0]) ? LevelStatus.Reachable
            : LevelStatus.OutOfReach;
        var isComplete = tree.Overall.AnsweredWeight.CompareTo(tree.Overall.ApplicableWeight) == 0;
        var next = levels.FirstOrDefault(level => !worst.HasThreshold(level));
        return new LevelAssessment(
            isComplete && status == LevelStatus.Guaranteed ? levels.TakeWhile(worst.Holds).Last().Id : null,
            status,
            next is null ? 0 : Exact.From(next.From).Minus(tree.Overall.Lowest.Times(Exact.Hundred)).ToDecimal(),
            levels.Where(level => worst.HasThreshold(level) || level == next).SelectMany(worst.Unmet).ToReadOnly());
    }

    /// <summary>Whether what a level is judged by stands on less than half of what is asked: "not concerned" must not buy one.</summary>
    private static bool HasInsufficientBasis(IReadOnlyList<Level> levels, ScoreTree tree)
    {
        var gates = levels.SelectMany(level => level.Gates).ToArray();
        return gates.Select(gate => gate.Pillar).OfType<string>().Select(tree.Pillar)
            .Concat(gates.Select(gate => gate.Theme).OfType<string>().Select(tree.Theme))
            .Append(tree.Overall)
            .Any(node => node.HasInsufficientBasis);
    }
}
