namespace Thqse.Sdk.Cpom.Rules;

/// <summary>A value that a rule reads of a measure, declared or computed: a plan says that it is needed, and the check of a catalogue that it can be had.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Year">Its year.</param>
/// <param name="IsReference">Whether the value of another year is compared with it.</param>
internal readonly record struct MeasureOfYear(NamedMeasure Measure, int Year, bool IsReference)
{
    /// <summary>What has to be declared to have it.</summary>
    public IEnumerable<(NamedMeasure Measure, int Year)> ToDeclare => Measure.DeclaredFor(Year);

    /// <summary>All that a rule reads in a year: what it takes beside the measure that it judges, that measure with the years before that a total sums, and the years that it compares with.</summary>
    /// <param name="rule">The rule, not one that is composed of others.</param>
    /// <param name="year">The year that it judges.</param>
    /// <param name="years">The years of the catalogue.</param>
    /// <param name="chosen">The years that an establishment chose, or all among which it may choose.</param>
    public static IEnumerable<MeasureOfYear> Of(TargetRule rule, int year, CatalogueYears years, IEnumerable<int> chosen)
    {
        var others = rule.Others.Select(other => new MeasureOfYear(other, year, IsReference: false));
        if (rule.Subject.Measure is not { } measure)
        {
            return others;
        }

        var first = rule.Number is { IsTotal: true } ? years.First : year;
        var judged = Enumerable.Range(first, Math.Max(0, year - first + 1)).Select(each => new MeasureOfYear(measure, each, IsReference: false));
        var compared = rule.ComparedWith is { } reference ? YearsOf(reference, year, years, chosen) : [];
        return others.Concat(judged).Concat(compared.Select(each => new MeasureOfYear(measure, each, IsReference: true)));
    }

    /// <summary>A first measured year is the first that can be declared: which it is cannot be known before.</summary>
    private static IEnumerable<int> YearsOf(ReferenceYear reference, int year, CatalogueYears years, IEnumerable<int> chosen) => reference.Kind switch
    {
        ReferenceYearKind.Previous => [year - 1],
        ReferenceYearKind.Fixed => [reference.Year],
        ReferenceYearKind.FirstMeasured => [years.Reference],
        ReferenceYearKind.MeanOf => reference.Years,
        ReferenceYearKind.Chosen => chosen,
    };
}
