using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Makes the verdict to date of a year from its outcome: a running total that asks what the cells asked so far.</summary>
internal static class ToDateEvaluation
{
    public static HorizonVerdict? Verdict(EvaluationResults results, IndicatorEvaluation indicator, int index, int year)
    {
        if (results.Cell(index, year).ToDate is not { } outcome || indicator.Row?.Summed is not { } measure)
        {
            return null;
        }

        var rule = new ThresholdRule(measure, ThresholdAmount.Of(outcome.Required.ToDecimal(), indicator.Row.SummedComparison), ThresholdSpan.SinceStart, ThresholdFrequency.Yearly);
        var parts = PartVerdict.Of(rule, [outcome], results, index, year);
        return new HorizonVerdict(
            indicator,
            year,
            period: null,
            rule,
            parts[0].Status,
            DecidingReasons.Of(rule, parts, outcome.Decision),
            parts,
            outcome.Decision == Decision.Met || results.IsOpen(index, year),
            outcome.Decision == Decision.Met && results.IsOpen(index, year) && rule.CanBeUndone([outcome]));
    }
}
