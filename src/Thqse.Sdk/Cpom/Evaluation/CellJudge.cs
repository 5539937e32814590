using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>Judges one cell: what a report and the bulk path both do, and nobody does otherwise.</summary>
internal static class CellJudge
{
    /// <summary>What a cell gives; null when nothing is judged: no target, or not applicable.</summary>
    /// <param name="planned">The indicator, with its row.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="year">The year.</param>
    /// <param name="outcomes">Room for what each part of the rule gives, or more.</param>
    /// <param name="isExempt">Whether too little is counted in the year for the cell to apply.</param>
    /// <param name="lacksVolume">Whether it is not known if that is so.</param>
    public static Decision? Judge(IndicatorPlan planned, in IndicatorFacts facts, int year, Span<Outcome> outcomes, out bool isExempt, out bool lacksVolume)
    {
        (isExempt, lacksVolume) = (false, false);
        if (planned.Row is not { NotApplicableReason: null } row)
        {
            return planned.Lacking is null ? null : Decision.Undetermined;
        }

        if (row.FindCell(year) is not { } cell)
        {
            return null;
        }

        var decision = cell.Rule.Judge(facts, year, outcomes.Slice(0, cell.Rule.Parts.Count));
        if (cell.UnlessBelow is not { } exemption || decision is null)
        {
            return decision;
        }

        var volume = facts.Read(exemption.Volume, year).Value;
        (isExempt, lacksVolume) = (volume.IsKnown && volume.CompareTo(exemption.Exact) < 0, !volume.IsKnown);

        // Whether the cell applies is not known: neither is what it gives.
        return isExempt ? null : lacksVolume ? Decision.Undetermined : decision;
    }

    /// <summary>How a cell stands; until its year is closed, what is not met or not known is pending.</summary>
    public static VerdictStatus StatusOf(IndicatorPlan planned, Decision? decision, bool isExempt, bool isOpen)
        => !planned.IsApplicable || isExempt ? VerdictStatus.NotApplicable
            : decision is { } given ? StatusOf(given, isOpen)
            : VerdictStatus.NoTarget;

    public static VerdictStatus StatusOf(Decision decision, bool isOpen) => decision switch
    {
        Decision.Met => VerdictStatus.Met,
        Decision.NotMet => isOpen ? VerdictStatus.Pending : VerdictStatus.NotMet,
        Decision.Undetermined => isOpen ? VerdictStatus.Pending : VerdictStatus.Undetermined,
    };
}
