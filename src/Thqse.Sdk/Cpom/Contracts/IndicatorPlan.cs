namespace Thqse.Sdk.Cpom;

/// <summary>What is asked of one establishment for one indicator: the row that applies, or why none does. Immutable.</summary>
public sealed class IndicatorPlan
{
    private IndicatorPlan(Fiche fiche, TargetRow? row, NotApplicableReason? notApplicable, string? justification)
    {
        Fiche = fiche;
        Row = row;
        NotApplicableReason = notApplicable;
        Justification = justification;
    }

    /// <summary>What the indicator measures and asks.</summary>
    public Fiche Fiche { get; }

    /// <summary>The row that applies; null when the indicator was taken out of the contract, or an option has to be chosen first.</summary>
    public TargetRow? Row { get; }

    /// <summary>Why the indicator does not apply; null when it does.</summary>
    public NotApplicableReason? NotApplicableReason { get; }

    /// <summary>The justification with which the indicator was taken out; null when it was not.</summary>
    public string? Justification { get; }

    /// <summary>Whether the indicator applies.</summary>
    public bool IsApplicable => NotApplicableReason is null;

    /// <summary>Whether an option has to be chosen before anything can be asked.</summary>
    public bool LacksOption => IsApplicable && Row is null;

    internal static IndicatorPlan Of(Fiche fiche, CpomContract contract)
    {
        if (contract.NotConcernedJustification(fiche.Id) is { } justification)
        {
            return new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.DeclaredNotConcerned, justification);
        }

        var engaged = contract.IsAlreadyEngaged(fiche.Id);
        var option = contract.FindChoice(fiche.Id)?.Option;
        var lacksOption = false;
        foreach (var row in fiche.Targets.Rows)
        {
            if (row.Population.Includes(contract.Establishment, engaged, option))
            {
                return new IndicatorPlan(fiche, row, row.NotApplicableReason, null);
            }

            lacksOption |= option is null && row.Population.IncludesWithoutOption(contract.Establishment, engaged);
        }

        // A checked catalogue leaves no hole; in another one, nobody who is not named is concerned.
        return new IndicatorPlan(fiche, null, lacksOption ? null : Cpom.NotApplicableReason.NotConcerned, null);
    }
}
