namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Makes the verdict to date of a year from its outcome: a running total that asks what the cells asked so far.</summary>
internal static class ToDateEvaluation
{
    public static HorizonVerdict? Verdict(EvaluationResults results, IndicatorEvaluation indicator, int index, int year)
    {
        if (results.Cell(index, year).ToDate is not { } outcome || indicator.Row?.SummedMeasure is not { } measure)
        {
            return null;
        }

        var rule = new ThresholdRule(measure, outcome.Required.ToDecimal(), isStrict: false, ThresholdSpan.SinceStart, ThresholdFrequency.Yearly);
        var part = results.Verdict(rule, outcome, year);
        return new HorizonVerdict(
            indicator,
            year,
            period: null,
            part.Status,
            outcome.Decision == Decision.Met ? [] : [outcome.Reason],
            Array.AsReadOnly([part]),
            part,
            outcome.Decision == Decision.Met || results.IsOpen(year));
    }
}
