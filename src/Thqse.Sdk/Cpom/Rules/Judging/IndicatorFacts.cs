namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What is known of one indicator at a date: the declarations up to the year of that date, and the choice. Later years change no verdict.</summary>
internal readonly struct IndicatorFacts
{
    private readonly IndicatorDeclarations declarations;
    private readonly IRulesByYear? rules;
    private readonly int asOfYear;

    public IndicatorFacts(CatalogueYears years, IndicatorDeclarations declarations, decimal? chosenTarget, IRulesByYear? rules, int asOfYear)
    {
        this.rules = rules;
        Years = years;
        this.declarations = declarations;
        ChosenTarget = chosenTarget;
        this.asOfYear = asOfYear;
    }

    public CatalogueYears Years { get; }

    public decimal? ChosenTarget { get; }

    /// <summary>What is asked in a year; null when nothing is.</summary>
    public TargetRule? RuleOf(int year) => rules?.RuleOf(year);

    public Observation? Observation(int year) => year <= asOfYear ? declarations.FindObservation(year) : null;

    public MeasuredValue? Value(NamedMeasure measure, int year) => Observation(year)?.FindValue(measure.Id);

    /// <summary>A year is closed from 1 January of the next one.</summary>
    public bool IsOpen(int year) => asOfYear <= year;
}
