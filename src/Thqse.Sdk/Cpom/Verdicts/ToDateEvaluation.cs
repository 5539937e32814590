using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Makes the verdict to date of a year from its outcome: a running total that asks what the cells asked so far.</summary>
internal static class ToDateEvaluation
{
    public static HorizonVerdict? Verdict(EvaluationResults results, IndicatorEvaluation indicator, int index, int year)
    {
        if (results.Cell(index, year).ToDate is not { } outcome)
        {
            return null;
        }

        // There is a sum only where a row adds a measure up.
        var row = indicator.Row!;
        var rule = new ThresholdRule(row.Summed!, ThresholdAmount.Of(outcome.Required.ToDecimal(), row.SummedComparison), ThresholdSpan.SinceStart, ThresholdFrequency.Yearly);
        var parts = PartVerdict.Of(rule, [outcome], results, index, year);
        var isOpen = results.IsOpen(index, year);
        return new HorizonVerdict(
            indicator,
            year,
            period: null,
            rule,
            parts[0].Status,
            DecidingReasons.Of(rule, parts, outcome.Decision),
            parts,
            outcome.Decision == Decision.Met || (isOpen && (outcome.Decision != Decision.NotMet || rule.Ways(results.Facts(index), year, [outcome]).Count > 0)),
            outcome.Decision == Decision.Met && isOpen && rule.CanBeUndone([outcome]));
    }
}
