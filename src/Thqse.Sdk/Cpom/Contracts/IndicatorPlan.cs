using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What is asked of one establishment for one indicator: the row that applies, or why none does. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<IndicatorPlan>))]
public sealed class IndicatorPlan
{
    /// <summary>From which measures another one follows is the same in every year.</summary>
    private const int AnyYear = 2000;

    /// <summary>The row that applies, or those of which what lacks would make one apply.</summary>
    private readonly IReadOnlyList<TargetRow> possible;

    private readonly MadeOnce made = new(3);

    private IndicatorPlan(
        Fiche fiche, TargetRow? row, NotApplicableReason? notApplicable, string? justification = null, Reason? lacking = null, IReadOnlyList<TargetRow>? possible = null)
    {
        Fiche = fiche;
        Row = row;
        NotApplicableReason = notApplicable;
        Justification = justification;
        Lacking = lacking;
        this.possible = possible ?? (row is null ? [] : [row]);
    }

    /// <summary>What the indicator measures and asks.</summary>
    public Fiche Fiche { get; }

    /// <summary>The identifier of the indicator.</summary>
    public IndicatorId Id => Fiche.Id;

    /// <summary>The row that applies; null when the indicator was taken out of the contract, or something has to be said first: an option, an attribute, or whether the establishment is a member of a GHT.</summary>
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

    /// <summary>The attributes of the establishment that have to be given before anything can be asked, in the order in which the rows ask about them; empty when none has.</summary>
    public IReadOnlyList<AttributeDefinition> LackingAttributes { get; private init; } = [];

    /// <summary>What has to be said before anything can be asked; null when nothing has.</summary>
    internal Reason? Lacking { get; }

    /// <summary>
    /// The measures that a cell, a reference, a sum or the period of the row needs, in the order of the fiche; where something has to be said first, those of every row that it can lead to;
    /// empty when nothing is asked.
    /// </summary>
    public IReadOnlyList<Measure> Measures => made.Get(0, this, plan => plan.MeasuresOf());

    /// <summary>The milestones that the row waits for, in the order of the fiche; where something has to be said first, those of every row that it can lead to; empty when it waits for none.</summary>
    public IReadOnlyList<Milestone> Milestones => made.Get(1, this, plan => plan.MilestonesOf());

    /// <summary>What a year asks of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>The rules that judge it, one by one; empty when the year asks nothing of it, or no row applies.</returns>
    public IReadOnlyList<TargetRule> AskedOf(MeasureId measure, int year) => Asked(year).Where(part => part.Subject.Measure?.Id == measure).ToReadOnly();

    /// <summary>Whether a year waits for a milestone.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>True when the cell of the year names it; false also when no row applies.</returns>
    public bool Awaits(MilestoneId milestone, int year) => Asked(year).Any(part => part.Subject.Milestone?.Id == milestone);

    /// <summary>The indicator and the row that applies, for a log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Fiche.Id}: {Row?.Id ?? (IsApplicable ? "not known" : "not applicable")}");

    /// <summary>Whether a value that is declared of a measure counts for the row: the measure is judged or summed, or one that is follows from it, is a multiple of it, or is exempt below a number of it.</summary>
    internal bool Uses(Measure measure) => made.Get(2, this, plan => plan.UsedMeasures()).Contains(measure);

    internal static IndicatorPlan Of(Fiche fiche, CpomContract contract)
    {
        if (contract.NotConcernedJustification(fiche.Id) is { } justification)
        {
            return new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.DeclaredNotConcerned, justification);
        }

        // What is not known is never "no": unless it makes no difference, it has to be said.
        if (contract.Establishment.IsGhtMember is not { } isMember)
        {
            var (member, other) = (Of(fiche, contract, isMember: true), Of(fiche, contract, isMember: false));
            return member.Row == other.Row && member.Lacking == other.Lacking && member.LackingAttributes.SequenceEqual(other.LackingAttributes)
                ? member
                : new IndicatorPlan(fiche, null, null, lacking: Reason.MembershipMissing, possible: [.. member.possible.Union(other.possible)]);
        }

        return Of(fiche, contract, isMember);
    }

    private static IndicatorPlan Of(Fiche fiche, CpomContract contract, bool isMember)
    {
        var engaged = contract.IsAlreadyEngaged(fiche.Id);
        var option = contract.FindChoice(fiche.Id)?.Option;
        var optional = new List<TargetRow>();
        var unknown = new List<TargetRow>();
        foreach (var row in fiche.Targets.Rows)
        {
            var holds = row.Population.Holds(contract.Establishment, engaged, isMember);
            if (holds is not true)
            {
                unknown.AddRange(holds is null && (option is null || row.Population.Option is null || row.Population.Option == option) ? [row] : []);
                continue;
            }

            if (row.Population.Option is null || row.Population.Option == option)
            {
                return new IndicatorPlan(fiche, row, row.NotApplicableReason);
            }

            if (option is null)
            {
                optional.Add(row);
            }
        }

        if (unknown.Count > 0)
        {
            return new IndicatorPlan(fiche, null, null, lacking: Reason.AttributeMissing, possible: [.. optional, .. unknown])
            {
                LackingAttributes = unknown.SelectMany(row => row.Population.LackedBy(contract.Establishment)).OfType<AttributeDefinition>().Distinct().ToReadOnly(),
            };
        }

        // A checked catalogue leaves no hole; in another one, nobody who is not named is concerned.
        return optional.Count > 0
            ? new IndicatorPlan(fiche, null, null, lacking: Reason.OptionMissing, possible: optional)
            : new IndicatorPlan(fiche, null, Cpom.NotApplicableReason.NotConcerned);
    }

    private IEnumerable<TargetRule> Asked(int year) => Row?.FindCell(year)?.Rule.Parts ?? [];

    /// <summary>Whether a verdict depends on a measure: one that it reads, or from which that is computed.</summary>
    internal bool Reads(MeasureId measure) => Read().Any(named => named.Id == measure || named.DeclaredFor(AnyYear).Any(part => part.Measure.Id == measure));

    /// <summary>What is judged, a factor, a volume that exempts, a sum.</summary>
    private IEnumerable<NamedMeasure> Read() => Parts().SelectMany(part => part.Others.Append(part.Subject.Measure))
        .Concat(possible.SelectMany(row => row.Cells).Select(cell => cell.UnlessBelow?.Volume))
        .Concat(possible.Select(row => row.Summed))
        .OfType<NamedMeasure>();

    private IReadOnlyList<Measure> MeasuresOf()
    {
        HashSet<MeasureId?> needed = [.. Parts().Select(part => part.Subject.Measure?.Id), .. possible.Select(row => row.SummedMeasure)];
        return Fiche.Targets.Measures.Where(measure => needed.Contains(measure.Id)).ToReadOnly();
    }

    private HashSet<Measure> UsedMeasures() => [.. Measures, .. Read().SelectMany(each => each.DeclaredFor(AnyYear)).Select(each => each.Measure.Declared).OfType<Measure>()];

    private IReadOnlyList<Milestone> MilestonesOf()
    {
        HashSet<MilestoneId?> needed = [.. Parts().Select(part => part.Subject.Milestone?.Id)];
        return Fiche.Targets.Milestones.Where(milestone => needed.Contains(milestone.Id)).ToReadOnly();
    }

    private IEnumerable<TargetRule> Parts()
        => possible.SelectMany(row => row.Cells.Select(cell => cell.Rule).Append(row.Period?.Rule)).SelectMany(rule => rule?.Parts ?? []);
}
