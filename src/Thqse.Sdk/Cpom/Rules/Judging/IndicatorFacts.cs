namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What is known of one indicator at a date: the declarations of the years that have begun by then, and the choice. Later years change no verdict.</summary>
internal readonly struct IndicatorFacts
{
    // A catalogue that has not been checked may compute a measure from itself.
    private const int DeepestComputation = 16;

    private readonly DeclaredValues values;
    private readonly IRulesByYear? rules;
    private readonly OpenYears open;

    public IndicatorFacts(CatalogueYears years, DeclaredValues values, decimal? chosenTarget, int? chosenYear, IRulesByYear? rules, OpenYears open)
    {
        this.rules = rules;
        Years = years;
        this.values = values;
        ChosenTarget = chosenTarget;
        ChosenYear = chosenYear;
        this.open = open;
    }

    public CatalogueYears Years { get; }

    public decimal? ChosenTarget { get; }

    public int? ChosenYear { get; }

    /// <summary>What is asked in a year; null when nothing is.</summary>
    public TargetRule? RuleOf(int year) => rules?.RuleOf(year);

    /// <summary>What is declared of a measure; nothing for one that is computed.</summary>
    public DeclaredValue Value(NamedMeasure measure, int year) => open.HasBegun(year) ? values.Of(measure, year) : default;

    /// <summary>Whether a milestone is reached in a year; null where nothing is said of the year.</summary>
    public bool? IsReached(NamedMilestone milestone, int year) => open.HasBegun(year) ? values.Of(milestone, year).Answer : null;

    /// <summary>The value of a measure, declared or computed.</summary>
    public ReadValue Read(NamedMeasure measure, int year) => Read(measure, year, DeepestComputation);

    /// <summary>Whether there is a value for the year, also a 0 / 0.</summary>
    public bool IsMeasured(NamedMeasure measure, int year)
        => measure.Declared is { IsComputed: true } ? Read(measure, year) is { Value.IsKnown: true } or { IsZeroDenominator: true } : Value(measure, year).IsDeclared;

    /// <summary>Whether a year is not closed yet.</summary>
    public bool IsOpen(int year) => open.IsOpen(year);

    /// <summary>Apart from what is declared, which is read without allocating anything.</summary>
    private ReadValue Compute(Computation computation, int year, int depth)
    {
        var facts = this;
        return computation.Of(year, (part, each) => facts.Read(part, each, depth - 1));
    }

    private ReadValue Read(NamedMeasure measure, int year, int depth)
    {
        if (measure.Declared?.Computation is { } computation)
        {
            return depth == 0 ? default : Compute(computation, year, depth);
        }

        var declared = Value(measure, year);
        return new ReadValue(declared.Value, declared.IsZeroDenominator);
    }
}
