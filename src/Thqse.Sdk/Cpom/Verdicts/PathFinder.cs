using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Verdicts;

/// <summary>Finds what would make a verdict met in its year.</summary>
internal static class PathFinder
{
    public static PathToGreen? Find(YearVerdict verdict, EvaluationResults results, int index) => verdict.Status switch
    {
        VerdictStatus.Met or VerdictStatus.NoTarget or VerdictStatus.NotApplicable => null,
        VerdictStatus.NotMet or VerdictStatus.Undetermined or VerdictStatus.Pending => new PathToGreen(
            WaysOf(verdict, results, index), Remaining(verdict.Indicator), verdict.Indicator.Row?.Period?.Rule?.Subject.Measure?.Declared, step => StandingOf(step, results, index)),
    };

    private static IReadOnlyList<GreenWay> WaysOf(YearVerdict verdict, EvaluationResults results, int index) => verdict.Cell is { } cell
        ? verdict.LacksVolume ? GreenWay.Only(Steps.Declare(cell.UnlessBelow!.Volume, results.Facts(index), verdict.Year)) : cell.Rule.Ways(results.Facts(index), verdict.Year, results.PartsOfCell(index, verdict.Year, cell.Rule))
        : verdict.Indicator.Plan.LackingAttributes.Count > 0 ? GreenWay.Only(verdict.Indicator.Plan.LackingAttributes.Select(attribute => new GreenStep(GreenStepKind.GiveAttribute, verdict.Year, attribute: attribute)))
        : GreenWay.Only(new GreenStep(verdict.Indicator.Plan.LacksMembership ? GreenStepKind.SayMembership : GreenStepKind.ChooseOption, verdict.Year));

    private static StepStanding StandingOf(GreenStep step, EvaluationResults results, int index)
    {
        if (results.IsOpen(index, step.Year))
        {
            return StepStanding.Open;
        }

        var declared = results.Observation(index, step.Year);
        if (step.Measure is { } asked && declared?.FindValue(asked.Id) is { Denominator: 0 })
        {
            return StepStanding.Unusable;
        }

        var isDeclared = step.Measure is { IsComputed: false } measure ? declared?.FindValue(measure.Id) is not null : declared is { IsDeclared: true };
        return isDeclared ? StepStanding.Over : StepStanding.Undeclared;
    }

    /// <summary>What the stated total still lacks, where it is one sum.</summary>
    private static decimal? Remaining(IndicatorEvaluation indicator)
        => indicator is { Row.Period.Rule.Number.IsTotal: true, Period: { Required: { } required } period }
            ? Math.Max(0, required - (period.Observed ?? 0))
            : null;
}
