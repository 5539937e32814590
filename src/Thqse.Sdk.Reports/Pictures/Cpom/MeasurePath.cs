using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>One measure over the years: what is required of it and what was observed.</summary>
internal sealed record MeasurePath(Measure Measure, IReadOnlyList<PathPoint> Points, Requirement? Period)
{
    public bool HasNumbers => Points.Any(point => point.Observed is not null || point.Required is not null);

    public decimal Highest => Math.Max(1, Figures.DefaultIfEmpty().Max());

    /// <summary>Zero, or what is below it.</summary>
    public decimal Lowest => Math.Min(0, Figures.DefaultIfEmpty().Min());

    private IEnumerable<decimal> Figures => Points.SelectMany(point => new[] { point.Observed, point.Required?.Value }).Append(Period?.Value).OfType<decimal>();

    public static MeasurePath Of(CpomEvaluation evaluation, IndicatorEvaluation indicator, Measure measure, IReadOnlyList<int> years)
    {
        var declared = evaluation.Plan.Contract.Declarations(indicator.Id);
        var points = years.Select(year =>
        {
            var verdict = indicator.Years.FirstOrDefault(each => each.Year == year);
            var asked = indicator.Plan.AskedOf(measure.Id, year);
            var part = verdict?.Parts.FirstOrDefault(each => asked.Contains(each.Rule) && (each.Required is not null || each.Reference is not null || each.Observed is not null));
            var observed = part?.Observed ?? declared.FindObservation(year)?.FindValue(measure.Id)?.Number;
            return new PathPoint(year, Requirement.Of(part), observed, verdict?.IsOpen ?? false, part?.IsReferenceOpen ?? false, IsDue: asked.Count > 0 || IsReference(indicator, measure, year));
        });
        var period = indicator.Period is { Measure: { } judged } horizon && judged.Id == measure.Id ? Requirement.Of(horizon.Parts.FirstOrDefault(part => part.Required is not null)) : null;
        return new MeasurePath(measure, [.. points], period);
    }

    /// <summary>Whether another year compares with the measure of a year.</summary>
    private static bool IsReference(IndicatorEvaluation indicator, Measure measure, int year)
        => indicator.Years.Any(later => later.Parts.Any(part => part.ReferenceYear == year && indicator.Plan.AskedOf(measure.Id, later.Year).Contains(part.Rule)));

    /// <summary>The years of the targets, and those before of which something is known or needed.</summary>
    public static IReadOnlyList<int> YearsOf(CpomEvaluation evaluation, IndicatorEvaluation indicator)
    {
        HashSet<int> known = [.. evaluation.Plan.Contract.Declarations(indicator.Id).Observations.Select(each => each.Year), .. indicator.Years.SelectMany(year => year.Parts).Select(part => part.ReferenceYear).OfType<int>()];
        var years = evaluation.Catalogue.Years;
        return [.. years.Declarable.Where(year => years.HasTargets(year) || known.Contains(year))];
    }

    public string Unit(Language language) => Measure switch
    {
        { Unit: { } unit } => $" ({unit[language]})",
        { Kind: MeasureKind.Rate, Per: 100 } => " (%)",
        { Kind: MeasureKind.Rate } => language.Say(" (pour ", " (per ") + language.Figure(Measure.Per) + ")",
        _ => string.Empty,
    };

    /// <summary>What the panel shows, in words.</summary>
    public IEnumerable<string> Sentences(Language language)
    {
        yield return Measure.Label[language] + Unit(language) + language.Colon().TrimEnd();
        foreach (var point in Points.Where(point => point.Observed is not null || point.Required is not null))
        {
            var observed = point.Observed is { } seen ? language.Say("observé ", "observed ") + language.Figure(seen, point.Required?.Value) : language.Say("non connu", "not known");
            yield return $"{Words.Year(point.Year)}, {observed}{(point.Required is { } required ? language.Say(", demandé ", ", required ") + required.Text(language) : string.Empty)}.";
        }
    }
}

/// <summary>One year of a measure.</summary>
/// <param name="Year">The year.</param>
/// <param name="Required">What is asked of it; null when no figure is known.</param>
/// <param name="Observed">What was observed; null when that is not known.</param>
/// <param name="IsOpen">Whether the year was still running, so that what was observed can move.</param>
/// <param name="IsRequiredProvisional">Whether what is asked follows from a year that was still running.</param>
/// <param name="IsDue">Whether a value is waited for: the year asks for it, or a later one compares with it.</param>
internal readonly record struct PathPoint(int Year, Requirement? Required, decimal? Observed, bool IsOpen, bool IsRequiredProvisional, bool IsDue);
