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

        return new PathToGreen(WaysOf(verdict, facts), Remaining(verdict.Indicator));
    }

    private static IReadOnlyList<GreenWay> WaysOf(YearVerdict verdict, IndicatorFacts facts)
    {
        if (verdict.Cell is not { } cell)
        {
            return [new GreenWay([new GreenStep(GreenStepKind.ChooseOption, verdict.Year)])];
        }

        var lacking = verdict.Parts.Where(part => !part.IsMet).Select(part => StepFinder.Of(part, facts, verdict.Year)).ToArray();
        return cell.Rule is AnyOfRule
            ? lacking.Select(steps => new GreenWay(steps)).ToReadOnly()
            : [new GreenWay(StepMerging.Merge(lacking.SelectMany(steps => steps)))];
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
