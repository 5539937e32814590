using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Cpom;

/// <content>What is declared, by the texts that a form or a row holds: they are asked of the catalogue when the contract is built.</content>
public sealed partial class CpomContractBuilder
{
    /// <summary>Says that the establishment was already engaged in an indicator at the start.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CpomContractBuilder AlreadyEngagedIn(string indicator)
    {
        establishment.AddEngaged(declared.NameOf(Guard.NotNull(indicator, nameof(indicator))));
        return this;
    }

    /// <summary>Chooses one of the options that the fiche offers; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="option">One of its options; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CpomContractBuilder Choose(string indicator, string? option) => Chosen(indicator, choice => choice with { Option = option });

    /// <summary>Fixes the target that the fiche leaves to the establishment; a later one replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="target">The target, in the unit of the measure (percent for a rate), strictly above its floor; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CpomContractBuilder FixTarget(string indicator, decimal? target) => Chosen(indicator, choice => choice with { Target = target });

    /// <summary>Chooses the year with which the fiche lets the establishment compare; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, one of those from which the fiche lets choose; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CpomContractBuilder ChooseYear(string indicator, int? year) => Chosen(indicator, choice => choice with { Year = year });

    /// <summary>Takes an indicator out of the contract.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="justification">Why; a blank one is refused when the contract is built.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CpomContractBuilder NotConcernedBy(string indicator, string justification)
    {
        declared.NotConcerned[declared.NameOf(Guard.NotNull(indicator, nameof(indicator)))] = Guard.NotNull(justification, nameof(justification));
        return this;
    }

    /// <summary>Declares what was observed for a measure in a year; a later value for the same replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="value">The value, of the kind of the measure; null declares nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="measure"/> is null.</exception>
    public CpomContractBuilder Declare(string indicator, int year, string measure, MeasuredValue? value) => Declared(indicator, year, measure, value is null ? null : BuiltValue.Of(value));

    /// <summary>Declares the number that a column holds: a count, a percentage or a quantity, as the measure has it; a later value for the same replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="number">The number, in the unit of the measure (percent for a rate); null declares nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="measure"/> is null.</exception>
    public CpomContractBuilder DeclareNumber(string indicator, int year, string measure, decimal? number) => Declared(indicator, year, measure, BuiltValue.OfNumber(number));

    /// <summary>Declares the two counts of a rate, as two columns hold them; a later value for the same replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="numerator">The numerator, a whole number from 0 to 10^15; null declares nothing if there is no denominator either, else it is told to be missing.</param>
    /// <param name="denominator">The denominator, a whole number from 0 to 10^15; null declares nothing if there is no numerator either, else it is told to be missing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="measure"/> is null.</exception>
    public CpomContractBuilder DeclareRate(string indicator, int year, string measure, decimal? numerator, decimal? denominator)
        => Declared(indicator, year, measure, BuiltValue.OfCounts(numerator, denominator));

    /// <summary>Declares what somebody typed, whatever the kind of the measure: "740", "620/1100", "56.4" or "56.4%", "true", "B". It is read as a document is: a decimal comma is refused, and told.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="text">What was typed; null declares nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="measure"/> is null.</exception>
    public CpomContractBuilder DeclareText(string indicator, int year, string measure, string? text) => Declared(indicator, year, measure, BuiltValue.OfText(text));

    /// <summary>Declares that a milestone was reached; said twice, it is reached once.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="milestone">One of the milestones of the fiche.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="milestone"/> is null.</exception>
    public CpomContractBuilder Reach(string indicator, int year, string milestone)
    {
        var reached = Observation(indicator, year).Milestones;
        if (!reached.Contains(Guard.NotNull(milestone, nameof(milestone))))
        {
            reached.Add(milestone);
        }

        return this;
    }

    /// <summary>Comments a year; a later comment replaces it.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="comment">The comment; null for none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public CpomContractBuilder Comment(string indicator, int year, string? comment)
    {
        Observation(indicator, year).Comment = comment;
        return this;
    }

    /// <summary>Attaches a piece of evidence to a year.</summary>
    /// <param name="indicator">The indicator, in any spelling.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="evidence">A name or a reference.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="evidence"/> is null.</exception>
    public CpomContractBuilder Attach(string indicator, int year, string evidence)
    {
        Observation(indicator, year).Evidence.Add(Guard.NotNull(evidence, nameof(evidence)));
        return this;
    }

    private CpomContractBuilder Chosen(string indicator, Func<BuiltChoice, BuiltChoice> change)
    {
        declared.Choose(Guard.NotNull(indicator, nameof(indicator)), change);
        return this;
    }

    private CpomContractBuilder Declared(string indicator, int year, string measure, BuiltValue? value)
    {
        Guard.NotNull(indicator, nameof(indicator));
        Guard.NotNull(measure, nameof(measure));
        if (value is not null)
        {
            Observation(indicator, year).Values[measure] = value;
        }

        return this;
    }

    private BuiltObservation Observation(string indicator, int year) => declared.Observation(Guard.NotNull(indicator, nameof(indicator)), year);
}
