namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The observed reference of a growth or a direction: never last year's target. Not known when a year it needs is not.</summary>
internal readonly struct Baseline
{
    private Baseline(Exact value, int year, Reason reason)
    {
        Value = value;
        Year = year;
        Reason = reason;
    }

    public Exact Value { get; }

    /// <summary>The year compared with; 0 when there is none yet, or several.</summary>
    public int Year { get; }

    /// <summary>Why it is not known.</summary>
    public Reason Reason { get; }

    public bool IsKnown => Value.IsKnown;

    /// <summary>Reads the reference of a year.</summary>
    public static Baseline Read(ReferenceYear from, NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        if (from.Kind == ReferenceYearKind.MeanOf)
        {
            return MeanOf(from.Years, measure, facts);
        }

        var (reference, whenMissing) = from.Kind == ReferenceYearKind.Chosen && facts.ChosenYear is null
            ? (0, Reason.ChosenYearMissing)
            : (YearOf(from, measure, facts, year), Reason.MissingBaseline);
        ValueReading.TryRead(facts, measure, reference, whenMissing, out var value, out var reason);
        return new Baseline(value, reference, reason);
    }

    /// <summary>The years that have to be declared for the reference to be known.</summary>
    public static IReadOnlyList<int> YearsOf(ReferenceYear from, NamedMeasure measure, in IndicatorFacts facts, int year)
        => from.Kind == ReferenceYearKind.MeanOf ? from.Years
            : YearOf(from, measure, facts, year) is var only and not 0 ? [only]
            : [facts.Years.Reference];

    /// <summary>The year compared with; 0 when there is none yet, or several.</summary>
    public static int YearOf(ReferenceYear from, NamedMeasure measure, in IndicatorFacts facts, int year) => from.Kind switch
    {
        ReferenceYearKind.Previous => year - 1,
        ReferenceYearKind.Fixed => from.Year,
        ReferenceYearKind.FirstMeasured => FirstMeasured(measure, facts, year),
        ReferenceYearKind.Chosen => facts.ChosenYear ?? 0,
        ReferenceYearKind.MeanOf => 0,
    };

    /// <summary>The last of several years compared with that is not over: their mean can still change. 0 when there is none.</summary>
    public static int OpenYearOfMean(ReferenceYear from, in IndicatorFacts facts)
    {
        for (var place = from.Years.Count - 1; place >= 0; place--)
        {
            if (facts.IsOpen(from.Years[place]))
            {
                return from.Years[place];
            }
        }

        return 0;
    }

    private static Baseline MeanOf(IReadOnlyList<int> years, NamedMeasure measure, in IndicatorFacts facts)
    {
        var sum = Exact.Zero;
        foreach (var year in years)
        {
            if (!ValueReading.TryRead(facts, measure, year, Reason.MissingBaseline, out var value, out var reason))
            {
                return new Baseline(default, 0, reason);
            }

            sum = sum.Plus(value);
        }

        return new Baseline(sum.DividedBy(Exact.From(years.Count)), 0, default);
    }

    private static int FirstMeasured(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        for (var each = facts.Years.FirstDeclarable; each < year; each++)
        {
            if (facts.IsMeasured(measure, each))
            {
                return each;
            }
        }

        return 0;
    }
}
