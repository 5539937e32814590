namespace Thqse.Sdk.Cpom;

/// <content>What is declared, by identifiers: the same as by their texts.</content>
public sealed partial class CpomContractBuilder
{
    /// <summary>Says that the establishment was already engaged in an indicator at the start.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder AlreadyEngagedIn(IndicatorId indicator) => AlreadyEngagedIn(indicator.ToString());

    /// <summary>Chooses one of the options that the fiche offers; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="option">One of its options.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder Choose(IndicatorId indicator, OptionId option) => Choose(indicator.ToString(), option.ToString());

    /// <summary>Fixes the target that the fiche leaves to the establishment; a later one replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target, in the unit of the measure (percent for a rate), strictly above its floor.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder FixTarget(IndicatorId indicator, decimal target) => FixTarget(indicator.ToString(), target);

    /// <summary>Chooses the year with which the fiche lets the establishment compare; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, one of those from which the fiche lets choose.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder ChooseYear(IndicatorId indicator, int year) => ChooseYear(indicator.ToString(), year);

    /// <summary>Takes an indicator out of the contract.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="justification">Why; a blank one is refused when the contract is built.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="justification"/> is null.</exception>
    public CpomContractBuilder NotConcernedBy(IndicatorId indicator, string justification) => NotConcernedBy(indicator.ToString(), justification);

    /// <summary>Declares what was observed for a measure in a year; a later value for the same replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="value">The value, of the kind of the measure; null declares nothing.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder Declare(IndicatorId indicator, int year, MeasureId measure, MeasuredValue? value) => Declare(indicator.ToString(), year, measure.ToString(), value);

    /// <summary>Declares that a milestone was reached; said twice, it is reached once.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="milestone">One of the milestones of the fiche.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder Reach(IndicatorId indicator, int year, MilestoneId milestone) => Reach(indicator.ToString(), year, milestone.ToString());

    /// <summary>Comments a year; a later comment replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="comment">The comment; null for none.</param>
    /// <returns>This builder.</returns>
    public CpomContractBuilder Comment(IndicatorId indicator, int year, string? comment) => Comment(indicator.ToString(), year, comment);

    /// <summary>Attaches a piece of evidence to a year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="evidence">A name or a reference.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public CpomContractBuilder Attach(IndicatorId indicator, int year, string evidence) => Attach(indicator.ToString(), year, evidence);
}
