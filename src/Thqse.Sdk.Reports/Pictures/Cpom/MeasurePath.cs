using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>One measure over the years: what is required of it and what was observed.</summary>
internal sealed record MeasurePath(Measure Measure, IReadOnlyList<PathPoint> Points, decimal? Period)
{
    public bool HasNumbers => Points.Any(point => point.Observed is not null || point.Required is not null);

    public decimal Highest => Math.Max(1, Points.SelectMany(point => new[] { point.Observed, point.Required }).Append(Period).Max() ?? 1);

    public static MeasurePath Of(CpomEvaluation evaluation, IndicatorEvaluation indicator, Measure measure)
    {
        var declared = evaluation.Plan.Contract.Declarations(indicator.Id);
        var points = evaluation.Catalogue.Years.Declarable.Select(year =>
        {
            var verdict = indicator.Years.FirstOrDefault(each => each.Year == year);
            var asked = indicator.Plan.AskedOf(measure.Id, year);
            var part = verdict?.Parts.FirstOrDefault(each => asked.Contains(each.Rule) && (each.Required is not null || each.Observed is not null));
            var observed = part?.Observed ?? declared.FindObservation(year)?.FindValue(measure.Id)?.Number;
            return new PathPoint(year, part?.Required, observed, verdict?.IsOpen ?? false, part?.IsReferenceOpen ?? false);
        });
        var period = indicator.Period is { Measure: { } judged } horizon && judged.Id == measure.Id ? horizon.Required : null;
        return new MeasurePath(measure, [.. points], period);
    }

    public string Unit(Language language) => Measure.Kind == MeasureKind.Rate ? " (%)" : Measure.Unit is { } unit ? $" ({unit[language]})" : string.Empty;

    /// <summary>What the panel shows, in words.</summary>
    public IEnumerable<string> Sentences(Language language)
    {
        yield return Measure.Label[language] + Unit(language) + language.Colon().TrimEnd();
        foreach (var point in Points.Where(point => point.Observed is not null || point.Required is not null))
        {
            var observed = point.Observed is { } seen ? language.Of("observé ", "observed ") + language.Figure(seen, point.Required) : language.Of("non connu", "not known");
            yield return $"{Say.Year(point.Year)}, {observed}{(point.Required is { } required ? language.Of(", demandé ", ", required ") + language.Figure(required, point.Observed) : string.Empty)}.";
        }
    }
}

/// <summary>One year of a measure.</summary>
internal readonly record struct PathPoint(int Year, decimal? Required, decimal? Observed, bool IsOpen, bool IsRequiredProvisional);
