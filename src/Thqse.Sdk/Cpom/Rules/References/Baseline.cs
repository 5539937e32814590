namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The observed reference of a growth or a direction: never last year's target.</summary>
internal static class Baseline
{
    /// <summary>The year compared with; 0 when no year is measured yet.</summary>
    public static int YearOf(ReferenceYear from, NamedMeasure measure, in IndicatorFacts facts, int year) => from.Kind switch
    {
        ReferenceYearKind.Previous => year - 1,
        ReferenceYearKind.Fixed => from.Year,
        ReferenceYearKind.FirstMeasured => FirstMeasured(measure, facts, year),
    };

    private static int FirstMeasured(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        for (var each = facts.Years.Reference; each < year; each++)
        {
            if (facts.Value(measure, each) is not null)
            {
                return each;
            }
        }

        return 0;
    }
}
