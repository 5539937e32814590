namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Joins the steps that several rules ask of the same thing in the same year: the strictest number says it all, and nothing is asked twice.</summary>
internal static class StepMerging
{
    public static IReadOnlyList<GreenStep> Merge(IEnumerable<GreenStep> steps)
    {
        var all = steps.ToArray();
        return all.Where((step, place) => !all.Where((other, otherPlace) => otherPlace != place && Covers(other, step, isEarlier: otherPlace < place)).Any()).ToReadOnly();
    }

    private static bool Covers(GreenStep other, GreenStep step, bool isEarlier)
    {
        if (other.Measure != step.Measure || other.Milestone != step.Milestone || other.Attribute != step.Attribute || other.Year != step.Year)
        {
            return false;
        }

        if (!other.HasNumber || !step.HasNumber)
        {
            // A number to reach says that a value has to be declared; one that will be known later is not that number.
            return (other.Kind == step.Kind && other.OpenReferenceYear == step.OpenReferenceYear && isEarlier)
                || (other.HasNumber && step is { Kind: GreenStepKind.DeclareValue, OpenReferenceYear: null });
        }

        if (other.IsUpper != step.IsUpper)
        {
            return false;
        }

        var comparison = step.IsUpper ? step.ExactValue.CompareTo(other.ExactValue) : other.ExactValue.CompareTo(step.ExactValue);
        return comparison > 0 || (comparison == 0 && IsStricter(other, step, isEarlier));
    }

    /// <summary>Of two steps with the same number: to exceed it asks for more, and one that can still change must not be hidden by one that cannot.</summary>
    private static bool IsStricter(GreenStep other, GreenStep step, bool isEarlier)
        => other.Kind != step.Kind ? other.IsStrict
            : other.OpenReferenceYear is null != step.OpenReferenceYear is null ? other.OpenReferenceYear is not null
            : isEarlier;
}
