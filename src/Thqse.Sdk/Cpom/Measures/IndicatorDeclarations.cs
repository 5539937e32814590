using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>All that an establishment declares for one indicator, year by year. Immutable.</summary>
/// <remarks>Two are equal when their observations are.</remarks>
[JsonConverter(typeof(NoJsonConverter<IndicatorDeclarations>))]
public sealed record IndicatorDeclarations
{
    internal static readonly IndicatorDeclarations None = new([], 0);

    private readonly Observation?[] byYear;
    private readonly int firstYear;

    private IndicatorDeclarations(Observation?[] byYear, int firstYear)
    {
        this.byYear = byYear;
        this.firstYear = firstYear;
        Observations = byYear.OfType<Observation>().ToReadOnly();
    }

    /// <summary>The observations, in the order of the years; may be empty.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Whether the same is declared.</summary>
    /// <param name="other">Other declarations; null is none.</param>
    /// <returns>True when the observations are equal, year by year.</returns>
    public bool Equals(IndicatorDeclarations? other) => other is not null && Observations.SequenceEqual(other.Observations);

    /// <inheritdoc/>
    public override int GetHashCode() => Observations.Count == 0 ? 0 : (Observations.Count, Observations[0]).GetHashCode();

    /// <summary>The observations for a log, such as "2025: letters=70%; 2026: letters=80%".</summary>
    public override string ToString() => string.Join("; ", Observations);

    /// <summary>Looks for the observation of a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <returns>The observation; null when nothing is declared for the year.</returns>
    public Observation? FindObservation(int year)
        => year >= firstYear && year - firstYear < byYear.Length ? byYear[year - firstYear] : null;

    internal static IndicatorDeclarations From(CatalogueYears years, IReadOnlyDictionary<int, Observation> observations)
    {
        if (years.Declarable.Count == 0)
        {
            return None;
        }

        var byYear = new Observation?[years.Last - years.FirstDeclarable + 1];
        foreach (var observation in observations)
        {
            byYear[observation.Key - years.FirstDeclarable] = observation.Value;
        }

        return new IndicatorDeclarations(byYear, years.FirstDeclarable);
    }
}
