namespace Thqse.Sdk.Cpom.Evaluation;

/// <summary>What is known of one indicator at a date: the declarations up to the year of that date, and the choice. Later years change no verdict.</summary>
internal readonly struct IndicatorFacts
{
    private readonly IndicatorDeclarations declarations;
    private readonly int lastKnownYear;

    public IndicatorFacts(Fiche fiche, CatalogueYears years, IndicatorDeclarations declarations, decimal? chosenTarget, int lastKnownYear)
    {
        Fiche = fiche;
        Years = years;
        this.declarations = declarations;
        ChosenTarget = chosenTarget;
        this.lastKnownYear = lastKnownYear;
    }

    public Fiche Fiche { get; }

    public CatalogueYears Years { get; }

    public decimal? ChosenTarget { get; }

    public Observation? Observation(int year) => year <= lastKnownYear ? declarations.FindObservation(year) : null;

    public MeasuredValue? Value(MeasureId measure, int year) => Observation(year)?.FindValue(measure);

    public Measure? Measure(MeasureId measure) => Fiche.Targets.FindMeasure(measure);
}
