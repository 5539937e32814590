using System.Globalization;
using NodaTime;

namespace Thqse.Sdk.Cpom;

/// <summary>Makes a <see cref="CpomContract"/> in code. Every mistake throws at once, and names what the catalogue knows. Not for use by several threads.</summary>
public sealed class CpomContractBuilder
{
    private readonly CpomCatalogue catalogue;
    private readonly Establishment establishment;
    private readonly HashSet<IndicatorId> alreadyEngaged = [];
    private readonly Dictionary<IndicatorId, Choice> choices = [];
    private readonly Dictionary<IndicatorId, string> notConcerned = [];
    private readonly Dictionary<IndicatorId, Dictionary<int, ObservationDraft>> drafts = [];
    private CpomCatalogue read;
    private LocalDate? asOf;

    /// <summary>Starts a contract.</summary>
    /// <param name="catalogue">The catalogue whose indicators are declared.</param>
    /// <param name="establishment">Who declares.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The establishment is medico-social: it signs no contract of this kind.</exception>
    public CpomContractBuilder(CpomCatalogue catalogue, Establishment establishment)
    {
        this.catalogue = read = Guard.NotNull(catalogue, nameof(catalogue));
        this.establishment = Guard.NotNull(establishment, nameof(establishment));
        if (!CategoryCodes.Contracting.Contains(establishment.Category))
        {
            throw new ArgumentException("A medico-social establishment signs no contract of this kind.", nameof(establishment));
        }
    }

    /// <summary>Asks to be evaluated at a date.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public CpomContractBuilder AsOf(LocalDate date)
    {
        asOf = Guard.Date(date, nameof(date));
        return this;
    }

    /// <summary>Asks to be evaluated under other readings of the ledger, beside those asked for before.</summary>
    /// <param name="readings">The readings, in any order.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <exception cref="ArgumentException">The ledger offers no such reading, or two of them give one member different values.</exception>
    public CpomContractBuilder Under(params IEnumerable<ReadingId> readings)
    {
        read = read.Under(readings);
        return this;
    }

    /// <summary>Says that the establishment was already engaged in an indicator at the start.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    public CpomContractBuilder AlreadyEngagedIn(IndicatorId indicator)
    {
        alreadyEngaged.Add(catalogue[indicator].Id);
        return this;
    }

    /// <summary>Chooses one of the options that the fiche offers; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="option">One of its options.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentException">The fiche has no such option.</exception>
    public CpomContractBuilder Choose(IndicatorId indicator, OptionId option)
    {
        if (catalogue[indicator].Targets.Options.All(known => known.Id != option))
        {
            throw Unknown(indicator, "option", option.ToString(), catalogue[indicator].Targets.Options.Select(known => known.Id.ToString()));
        }

        choices[indicator] = new Choice(option, ChoiceSoFar(indicator)?.Target, ChoiceSoFar(indicator)?.Year);
        return this;
    }

    /// <summary>Fixes the target that the fiche leaves to the establishment.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target, strictly above its floor; percent for a rate.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentException">The fiche leaves no target to the establishment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target is not above its floor, or above what the measure can reach.</exception>
    public CpomContractBuilder FixTarget(IndicatorId indicator, decimal target)
    {
        var definition = catalogue[indicator].Targets.ChosenTarget
            ?? throw new ArgumentException($"{indicator} leaves no target to the establishment.", nameof(indicator));
        if (DeclarationRules.ProblemOf(definition, target) is not null)
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, definition.Ceiling is { } ceiling
                ? FormattableString.Invariant($"{indicator} takes a target below {ceiling}.")
                : FormattableString.Invariant($"{indicator} takes a target above {definition.Floor} and at most {DeclarationRules.LargestOf(definition)}."));
        }

        choices[indicator] = new Choice(ChoiceSoFar(indicator)?.Option, target, ChoiceSoFar(indicator)?.Year);
        return this;
    }

    /// <summary>Chooses the year with which the fiche lets the establishment compare; a later choice replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, one of those from which the fiche lets choose.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentException">The fiche leaves no year to the establishment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of those from which the fiche lets choose.</exception>
    public CpomContractBuilder ChooseYear(IndicatorId indicator, int year)
    {
        var definition = catalogue[indicator].Targets.ChosenYear
            ?? throw new ArgumentException($"{indicator} leaves no year to the establishment.", nameof(indicator));
        if (!definition.Includes(year))
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, FormattableString.Invariant($"{indicator} takes a year from {definition.From} to {definition.To}."));
        }

        choices[indicator] = new Choice(ChoiceSoFar(indicator)?.Option, ChoiceSoFar(indicator)?.Target, year);
        return this;
    }

    /// <summary>Takes an indicator out of the contract.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="justification">Why, not blank.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentException">The justification is null or blank.</exception>
    public CpomContractBuilder NotConcernedBy(IndicatorId indicator, string justification)
    {
        notConcerned[catalogue[indicator].Id] = Guard.NotBlank(justification, nameof(justification));
        return this;
    }

    /// <summary>Declares what was observed for a measure in a year; a later value for the same replaces it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="measure">One of the measures of the fiche.</param>
    /// <param name="value">The value, of the kind of the measure.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The fiche has no such measure, or the value does not suit it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing can be declared for the year.</exception>
    public CpomContractBuilder Declare(IndicatorId indicator, int year, MeasureId measure, MeasuredValue value)
    {
        Guard.NotNull(value, nameof(value));
        var targets = catalogue[indicator].Targets;
        var known = targets.FindMeasure(measure)
            ?? throw Unknown(indicator, "measure", measure.ToString(), targets.Measures.Select(item => item.Id.ToString()));
        if (known.Computation is { } computation)
        {
            throw new ArgumentException($"The measure {measure} of {indicator} is computed from {string.Join(", ", computation.Parts.Select(part => part.Id))}, and is not declared.", nameof(measure));
        }

        if (known.Kind != value.Kind)
        {
            throw new ArgumentException($"The measure {measure} of {indicator} takes a {known.Kind}, not a {value.Kind}.", nameof(value));
        }

        if (DeclarationRules.ProblemOf(known, value) is { } problem)
        {
            throw new ArgumentException(
                problem is DiagnosticCode.UnknownValue or DiagnosticCode.NegativeValue or DiagnosticCode.TooManyDecimals
                    ? $"The measure {measure} of {indicator} does not take {value}: {Codes<DiagnosticCode>.Kebab(problem)}."
                    : problem == DiagnosticCode.NumeratorExceedsDenominator
                    ? $"The measure {measure} of {indicator} is a proportion: its numerator is at most its denominator, and {value} is not."
                    : FormattableString.Invariant($"The measure {measure} of {indicator} is at most {DeclarationRules.LargestOf(known)}, and {value} is not."),
                nameof(value));
        }

        Draft(indicator, year).Values[measure] = value.For(known);
        return this;
    }

    /// <summary>Declares that a milestone was reached.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="milestone">One of the milestones of the fiche.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentException">The fiche has no such milestone.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing can be declared for the year.</exception>
    public CpomContractBuilder Reach(IndicatorId indicator, int year, MilestoneId milestone)
    {
        var targets = catalogue[indicator].Targets;
        if (targets.FindMilestone(milestone) is null)
        {
            throw Unknown(indicator, "milestone", milestone.ToString(), targets.Milestones.Select(item => item.Id.ToString()));
        }

        Draft(indicator, year).Milestones.Add(milestone);
        return this;
    }

    /// <summary>Comments a year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="comment">The comment.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="comment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing can be declared for the year.</exception>
    public CpomContractBuilder Comment(IndicatorId indicator, int year, string comment)
    {
        Draft(catalogue[indicator].Id, year).Comment = Guard.NotNull(comment, nameof(comment));
        return this;
    }

    /// <summary>Attaches a piece of evidence to a year.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="year">The year, in which something can be declared.</param>
    /// <param name="evidence">A name or a reference.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nothing can be declared for the year.</exception>
    public CpomContractBuilder Attach(IndicatorId indicator, int year, string evidence)
    {
        Draft(catalogue[indicator].Id, year).Evidence.Add(Guard.NotNull(evidence, nameof(evidence)));
        return this;
    }

    /// <summary>Makes the contract from what was said so far.</summary>
    /// <returns>The contract; later calls on the builder do not change it.</returns>
    public CpomContract Build() => new(
        read,
        establishment,
        asOf,
        alreadyEngaged,
        new Dictionary<IndicatorId, Choice>(choices),
        new Dictionary<IndicatorId, string>(notConcerned),
        drafts.ToDictionary(
            indicator => indicator.Key,
            indicator => IndicatorDeclarations.From(
                catalogue.Years,
                indicator.Value.ToDictionary(draft => draft.Key, draft => draft.Value.ToObservation(draft.Key)))));

    private Choice? ChoiceSoFar(IndicatorId indicator) => choices.TryGetValue(indicator, out var choice) ? choice : null;

    private ObservationDraft Draft(IndicatorId indicator, int year)
    {
        if (!catalogue.Years.CanDeclare(year))
        {
            throw new ArgumentOutOfRangeException(
                nameof(year), year, $"One of these years is needed: {string.Join(", ", catalogue.Years.Declarable.Select(known => known.ToString(CultureInfo.InvariantCulture)))}.");
        }

        if (!drafts.TryGetValue(indicator, out var years))
        {
            drafts[indicator] = years = [];
        }

        if (!years.TryGetValue(year, out var draft))
        {
            years[year] = draft = new ObservationDraft();
        }

        return draft;
    }

    private static ArgumentException Unknown(IndicatorId indicator, string what, string name, IEnumerable<string> known)
        => new($"{indicator} has no {what} '{name}'; it has: {string.Join(", ", known)}.");
}
