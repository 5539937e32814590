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

    /// <summary>What follows if the year compared with just reaches its own target; without a value where that cannot be told before it is over, and of a limit.</summary>
    /// <param name="following">The least value after a reference; not known where none can be told.</param>
    /// <param name="isLimit">Whether what is asked is not to be exceeded: then nothing least is asked of the year compared with.</param>
    public IReadOnlyList<GreenWay> AfterOpenReference(Func<Exact, Exact> following, bool isLimit)
    {
        var reference = isLimit ? default : LeastValues.Of(measure, facts, outcome.ReferenceYear);
        var value = reference.IsKnown ? following(reference) : default;
        return GreenWay.Only(value.IsKnown
            ? new GreenStep(GreenStepKind.ReachValue, year, measure.Declared, value: measure.IsWhole ? value.RoundedUp() : value, openReferenceYear: outcome.ReferenceYear, assumedReference: reference)
            : new GreenStep(GreenStepKind.DeclareValue, year, measure.Declared, openReferenceYear: outcome.ReferenceYear));
    }

    /// <summary>After the mean of several years of which one is not over: what it will ask is not known.</summary>
    public IReadOnlyList<GreenWay> AfterOpenMean(int openYear) => GreenWay.Only(new GreenStep(GreenStepKind.DeclareValue, year, measure.Declared, openReferenceYear: openYear));

    /// <summary>What a total lacks if a year that is not over, and those before it, just reach what they ask; without a value where that cannot be told before it is over, and of a limit.</summary>
    /// <param name="openYear">The year that is not over.</param>
    /// <param name="until">The total until that year; not known where none can be told.</param>
    /// <param name="required">The total that is asked.</param>
    /// <param name="comparison">How it is compared.</param>
    public IReadOnlyList<GreenWay> AfterOpenYear(int openYear, Exact until, Exact required, Comparison comparison)
    {
        var lacking = until.IsKnown && comparison == Comparison.AtLeast ? required.Exceeding(until) : default;
        return GreenWay.Only(lacking.IsKnown
            ? new GreenStep(GreenStepKind.ReachValue, year, measure.Declared, value: measure.IsWhole ? lacking.RoundedUp() : lacking, openReferenceYear: openYear, assumedReference: until)
            : new GreenStep(GreenStepKind.DeclareValue, year, measure.Declared, openReferenceYear: openYear));
    }

    /// <summary>What has to be declared for a measure to have a value in a year: itself, or what lacks of what it is computed from.</summary>
    public static IEnumerable<GreenStep> Declare(NamedMeasure measure, IndicatorFacts facts, int year, GreenStepKind kind = GreenStepKind.DeclareValue)
    {
        if (facts.Read(measure, year).Value.IsKnown)
        {
            return [];
        }

        return measure.Declared?.Computation is { } computation && !facts.Read(measure, year).IsZeroDenominator
            ? computation.YearsFor(year).SelectMany(each => computation.Parts.SelectMany(part => Declare(part, facts, each, kind)))
            : [new GreenStep(kind, year, measure.Declared)];
    }

    /// <summary>The ways to what a comparison asks: one, or none where the measure cannot go that far.</summary>
    public IReadOnlyList<GreenWay> Ways(Comparison comparison, Exact value)
    {
        var step = comparison switch
        {
            Comparison.MoreThan when measure.IsWhole => Toward(Comparison.AtLeast, value.NextWhole()),
            Comparison.LessThan when measure.IsWhole => Toward(Comparison.AtMost, value.PreviousWhole()),
            _ => Toward(comparison, value),
        };
        return step.IsUpper && !measure.IsSigned && (step.ExactValue.IsNegative || (step.IsStrict && step.ExactValue.IsZero)) ? [] : GreenWay.Only(step);
    }

    /// <summary>Another step first, and the value of the year when it is not known either.</summary>
    public GreenStep[] WithValueIfMissing(GreenStep first) => [first, .. ValueIfMissing()];

    /// <summary>The value of the year when it is not known.</summary>
    public IEnumerable<GreenStep> ValueIfMissing() => outcome.Observed.IsKnown ? [] : Declare(measure, facts, year);

    /// <summary>The reference has to be chosen, declared, or revised when it is there and cannot be used.</summary>
    public GreenStep[] WithReference(ReferenceYear from)
    {
        if (from.Kind == ReferenceYearKind.Chosen && facts.ChosenYear is null)
        {
            return WithValueIfMissing(new GreenStep(GreenStepKind.ChooseYear, year));
        }

        var steps = new List<GreenStep>();
        foreach (var each in Baseline.YearsOf(from, measure, facts, year))
        {
            // One of several years that is known lacks nothing; the only one that is known cannot be used.
            if (!facts.IsMeasured(measure, each))
            {
                steps.AddRange(Declare(measure, facts, each, GreenStepKind.DeclareReference));
            }
            else if (from.Kind != ReferenceYearKind.MeanOf || outcome.Reference.IsKnown || !facts.Read(measure, each).Value.IsKnown)
            {
                steps.Add(new GreenStep(GreenStepKind.ReviseReference, each, measure.Declared));
            }
        }

        return [.. steps, .. ValueIfMissing()];
    }

    /// <summary>Figures of a count have no decimals: what is enough of it is the next one on the right side.</summary>
    private GreenStep Toward(Comparison comparison, Exact value)
    {
        var kind = comparison switch
        {
            Comparison.AtLeast => GreenStepKind.ReachValue,
            Comparison.MoreThan => GreenStepKind.ExceedValue,
            Comparison.AtMost => GreenStepKind.NotExceedValue,
            Comparison.LessThan => GreenStepKind.StayBelowValue,
        };
        var figure = !measure.IsWhole ? value : comparison.IsUpper() ? value.RoundedDown() : value.RoundedUp();
        return new GreenStep(kind, year, measure.Declared, value: figure, numerator: Numerator(comparison, value));
    }

    /// <summary>The numerator to declare; null without a denominator, while the year is open and its denominator can still grow, and when it could not be declared.</summary>
    private decimal? Numerator(Comparison comparison, Exact value)
    {
        if (facts.IsOpen(year) || Denominator() is not { IsKnown: true, IsZero: false } denominator)
        {
            return null;
        }

        var share = value.Times(denominator).DividedBy(Exact.From(measure.Per));
        var numerator = comparison switch
        {
            Comparison.AtLeast => share.RoundedUp(),
            Comparison.MoreThan => share.NextWhole(),
            Comparison.AtMost => share.RoundedDown(),
            Comparison.LessThan => share.PreviousWhole(),
        };
        return numerator.CompareTo(LargestDeclarable) <= 0 && !numerator.IsNegative ? numerator.ToDecimal() : null;
    }

    /// <summary>What the rate is declared over, or computed over where its numerator is counted.</summary>
    private Exact Denominator() => measure.Declared?.Computation switch
    {
        RatioOfMeasures { Numerator.IsWhole: true } ratio => facts.Read(ratio.Denominator, year).Value,
        null => facts.Value(measure, year).Given?.Denominator is { } declared ? Exact.From(declared) : default,
        _ => default,
    };
}
