namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Joins the steps that several rules ask of the same measure in the same year: the strictest number says it all.</summary>
internal static class StepMerging
{
    public static IReadOnlyList<GreenStep> Merge(IEnumerable<GreenStep> steps)
    {
        var all = steps.ToArray();
        return all.Where(step => !all.Any(other => !ReferenceEquals(step, other) && Covers(other, step))).ToReadOnly();
    }

    private static bool Covers(GreenStep stricter, GreenStep step)
    {
        if (step.Measure is null || stricter.Measure != step.Measure || stricter.Year != step.Year || !HasNumber(stricter))
        {
            return false;
        }

        if (!HasNumber(step))
        {
            return step.Kind == GreenStepKind.DeclareValue;
        }

        var comparison = stricter.ExactValue.CompareTo(step.ExactValue);
        return comparison > 0 || (comparison == 0 && stricter.Kind == GreenStepKind.ExceedValue && step.Kind == GreenStepKind.ReachValue);
    }

    private static bool HasNumber(GreenStep step) => step.Kind is GreenStepKind.ReachValue or GreenStepKind.ExceedValue;
}
