namespace Thqse.Sdk.Cpom;

/// <summary>What is declared of one indicator, found by the places of measures and milestones in its fiche.</summary>
internal readonly struct DeclaredValues
{
    private readonly DeclaredValue[] values;
    private readonly int first;
    private readonly int firstYear;
    private readonly int yearCount;
    private readonly int measureCount;

    public DeclaredValues(DeclaredValue[] values, int first, int firstYear, int yearCount, int measureCount)
    {
        this.values = values;
        this.first = first;
        this.firstYear = firstYear;
        this.yearCount = yearCount;
        this.measureCount = measureCount;
    }

    /// <summary>What is declared of a measure; nothing of one that the fiche does not know, and in a year in which nothing can be declared.</summary>
    public DeclaredValue Of(NamedMeasure measure, int year) => At(measure.Place, year);

    public DeclaredValue Of(NamedMilestone milestone, int year) => milestone.Place < 0 ? default : At(measureCount + milestone.Place, year);

    private DeclaredValue At(int place, int year)
    {
        var column = year - firstYear;
        return place >= 0 && column >= 0 && column < yearCount ? values[first + (place * yearCount) + column] : default;
    }
}
