namespace Thqse.Sdk.Cpom;

/// <summary>What is asked of one establishment for one indicator: the row that applies, or why none does. Immutable.</summary>
public sealed class IndicatorPlan
{
    private IndicatorPlan(Fiche fiche, TargetRow? row, NotApplicableReason? notApplicable, string? justification, Reason? lacking)
    {
        Fiche = fiche;
        Row = row;
        NotApplicableReason = notApplicable;
        Justification = justification;
        Lacking = lacking;
    }

    /// <summary>What the indicator measures and asks; never null.</summary>
    public Fiche Fiche { get; }

    /// <summary>The row that applies; null when the indicator was taken out of the contract, or something has to be said first: an option, or whether the establishment is a member of a GHT.</summary>
    public TargetRow? Row { get; }

    /// <summary>Why the indicator does not apply; null when it does.</summary>
    public NotApplicableReason? NotApplicableReason { get; }

    /// <summary>The justification with which the indicator was taken out; null when it was not.</summary>
    public string? Justification { get; }

    /// <summary>Whether the indicator applies.</summary>
    public bool IsApplicable => NotApplicableReason is null;

    /// <summary>Whether an option has to be chosen before anything can be asked.</summary>
    public bool LacksOption => Lacking == Reason.OptionMissing;

    /// <summary>Whether the establishment has to say if it is a member of a GHT before anything can be asked: another row would apply to a member.</summary>
    public bool LacksMembership => Lacking == Reason.MembershipMissing;

    /// <summary>What has to be said before anything can be asked; null when nothing has.</summary>
    internal Reason? Lacking { get; }

    internal static IndicatorPlan Of(Fiche fiche, CpomContract contract)
    {
        if (contract.NotConcernedJustification(fiche.Id) is { } justification)
        {
            return new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.DeclaredNotConcerned, justification, lacking: null);
        }

        // What is not known is never "no": unless it makes no difference, it has to be said.
        if (contract.Establishment.IsGhtMember is not { } isMember)
        {
            var (member, other) = (Of(fiche, contract, isMember: true), Of(fiche, contract, isMember: false));
            return member.Row == other.Row && member.Lacking == other.Lacking ? member : new IndicatorPlan(fiche, null, null, null, Reason.MembershipMissing);
        }

        return Of(fiche, contract, isMember);
    }

    private static IndicatorPlan Of(Fiche fiche, CpomContract contract, bool isMember)
    {
        var engaged = contract.IsAlreadyEngaged(fiche.Id);
        var option = contract.FindChoice(fiche.Id)?.Option;
        var lacksOption = false;
        foreach (var row in fiche.Targets.Rows)
        {
            if (!row.Population.IncludesWithoutOption(contract.Establishment, engaged, isMember))
            {
                continue;
            }

            if (row.Population.Option is null || row.Population.Option == option)
            {
                return new IndicatorPlan(fiche, row, row.NotApplicableReason, null, lacking: null);
            }

            lacksOption |= option is null;
        }

        // A checked catalogue leaves no hole; in another one, nobody who is not named is concerned.
        return lacksOption
            ? new IndicatorPlan(fiche, null, null, null, Reason.OptionMissing)
            : new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.NotConcerned, null, lacking: null);
    }
}
