namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Finds what would make a verdict met in its year.</summary>
internal static class PathFinder
{
    public static PathToGreen? Find(YearVerdict verdict, IndicatorFacts facts)
    {
        if (verdict.Status is VerdictStatus.Met or VerdictStatus.NoTarget or VerdictStatus.NotApplicable)
        {
            return null;
        }

        var oneSuffices = verdict.Cell?.Rule is AnyOfRule;
        var steps = verdict.Cell is null
            ? [new GreenStep(GreenStepKind.ChooseOption, verdict.Year)]
            : verdict.Parts.Where(part => !part.IsMet).SelectMany(part => StepFinder.Of(part, facts, verdict.Year)).ToArray();
        return new PathToGreen(steps, oneSuffices, Remaining(verdict.Indicator));
    }

    /// <summary>What the stated total still lacks, where it is one sum.</summary>
    private static decimal? Remaining(IndicatorEvaluation indicator)
    {
        if (indicator.Row?.Period?.Rule is not ThresholdRule { Span: ThresholdSpan.SinceStart } || indicator.Period is not { Required: { } required } period)
        {
            return null;
        }

        return Math.Max(0, required - (period.Observed ?? 0));
    }
}
