namespace Thqse.Sdk.Cpom.Rules;

/// <summary>Makes the steps by which a measure comes to what a rule asks in a year, given what the rule gave.</summary>
internal readonly struct Steps
{
    private static readonly Exact LargestDeclarable = Exact.From(DeclarationRules.LargestNumber);

    private readonly NamedMeasure measure;
    private readonly Outcome outcome;
    private readonly IndicatorFacts facts;
    private readonly int year;

    public Steps(NamedMeasure measure, Outcome outcome, IndicatorFacts facts, int year)
    {
        this.measure = measure;
        this.outcome = outcome;
        this.facts = facts;
        this.year = year;
    }

    /// <summary>Whether the year compared with is not over: what its value will be is not known.</summary>
    public bool IsReferenceOpen => outcome.ReferenceYear != 0 && facts.IsOpen(outcome.ReferenceYear);

    public GreenStep Reach(Exact value)
        => new(GreenStepKind.ReachValue, year, measure.Declared, value: measure.IsWhole ? value.RoundedUp() : value, numerator: Numerator(value, strictly: false));

    /// <summary>What follows if the year compared with just reaches its own target; without a value where that cannot be told before it is over.</summary>
    /// <param name="following">The least value after a reference; not known where none can be told.</param>
    public GreenStep AfterOpenReference(Func<Exact, Exact> following)
    {
        var reference = LeastValues.Of(measure, facts, outcome.ReferenceYear);
        var value = reference.IsKnown ? following(reference) : default;
        return value.IsKnown
            ? new GreenStep(GreenStepKind.ReachValue, year, measure.Declared, value: measure.IsWhole ? value.RoundedUp() : value, openReferenceYear: outcome.ReferenceYear, assumedReference: reference)
            : new GreenStep(GreenStepKind.DeclareValue, year, measure.Declared, openReferenceYear: outcome.ReferenceYear);
    }

    /// <summary>A count above n is n + 1 or more; a rate has no smallest value above another.</summary>
    public GreenStep Exceed(Exact value) => measure.IsWhole
        ? new GreenStep(GreenStepKind.ReachValue, year, measure.Declared, value: value.NextWhole())
        : new GreenStep(GreenStepKind.ExceedValue, year, measure.Declared, value: value, numerator: Numerator(value, strictly: true));

    /// <summary>Another step first, and the value of the year when it is not known either.</summary>
    public GreenStep[] WithValueIfMissing(GreenStep first) => outcome.Observed.IsKnown ? [first] : [first, new GreenStep(GreenStepKind.DeclareValue, year, measure.Declared)];

    /// <summary>The reference has to be declared, or revised when it is there and cannot be used.</summary>
    public GreenStep[] WithReference()
    {
        var referenceYear = outcome.ReferenceYear == 0 ? facts.Years.Reference : outcome.ReferenceYear;
        var kind = facts.Value(measure, referenceYear) is null ? GreenStepKind.DeclareReference : GreenStepKind.ReviseReference;
        return WithValueIfMissing(new GreenStep(kind, referenceYear, measure.Declared));
    }

    /// <summary>The numerator to declare; null without a denominator, while the year is open and its denominator can still grow, and when it would be too large to be declared.</summary>
    private decimal? Numerator(Exact percent, bool strictly)
    {
        if (facts.IsOpen(year) || facts.Value(measure, year)?.Denominator is not { } denominator || denominator == 0)
        {
            return null;
        }

        var share = percent.ShareOf(denominator);
        var numerator = strictly ? share.NextWhole() : share.RoundedUp();
        return numerator.CompareTo(LargestDeclarable) <= 0 ? numerator.ToDecimal() : null;
    }
}
