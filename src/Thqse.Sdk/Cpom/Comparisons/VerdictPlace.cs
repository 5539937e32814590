namespace Thqse.Sdk.Cpom;

/// <summary>Where a verdict stands in an evaluation: of which horizon, and of which year.</summary>
internal readonly record struct VerdictPlace(VerdictHorizon Horizon, int? Year)
{
    /// <summary>The places of an evaluation, in the order in which verdicts are told: years, sums so far, period.</summary>
    public static IReadOnlyList<VerdictPlace> AllOf(params IEnumerable<CpomCatalogue> catalogues)
    {
        var years = catalogues.SelectMany(catalogue => catalogue.Years.Targeted).Distinct().OrderBy(year => year).ToArray();
        return
        [
            .. years.Select(year => new VerdictPlace(VerdictHorizon.Year, year)),
            .. years.Select(year => new VerdictPlace(VerdictHorizon.ToDate, year)),
            new VerdictPlace(VerdictHorizon.Period, null),
        ];
    }

    /// <summary>What an indicator has there; null where it has no verdict, or is not there.</summary>
    public ComparedVerdict? In(IndicatorEvaluation? indicator) => Horizon switch
    {
        VerdictHorizon.Year => indicator is not null && indicator.TryGet(Year!.Value, out var verdict) ? ComparedVerdict.Of(verdict) : null,
        VerdictHorizon.ToDate => indicator is not null && indicator.TryGet(Year!.Value, out var verdict) ? ComparedVerdict.Of(verdict.ToDate) : null,
        VerdictHorizon.Period => ComparedVerdict.Of(indicator?.Period),
    };

    /// <summary>The measure of its figures; null where there is no single one.</summary>
    public Measure? MeasureIn(IndicatorEvaluation indicator) => Horizon switch
    {
        VerdictHorizon.Year => indicator.TryGet(Year!.Value, out var verdict) && verdict.Parts.Count == 1 ? verdict.Parts[0].Rule.Subject.Measure?.Declared : null,
        VerdictHorizon.ToDate => indicator.TryGet(Year!.Value, out var verdict) ? verdict.ToDate?.Measure : null,
        VerdictHorizon.Period => indicator.Period?.Measure,
    };
}
