using System.Globalization;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Cohorts;
using Thqse.Sdk.Regions;

namespace Thqse.Sdk.Cpom;

/// <summary>The table of a region: for each indicator and group of establishments, how many meet the target of a year. A pure function of evaluations.</summary>
public static class RegionReporting
{
    /// <summary>
    /// The table for publication. A group of fewer than 5 establishments is left out, and so is any group that could be deduced from the others by
    /// adding and subtracting, as in the report of a cohort; the same holds within an indicator for those of whom it asks something
    /// that year. The counts of an indicator are shown where each status that some of the group have, and each that some of the others have, is that of at least 3: one "not met" of five
    /// is somebody.
    /// </summary>
    /// <param name="evaluations">One evaluation for each establishment, at least one, all of one catalogue and version.</param>
    /// <param name="year">The year whose verdicts are counted, one with targets.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluations"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, there is no evaluation, two are of different catalogues, or two are of one establishment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no targets.</exception>
    public static RegionTable Report(IEnumerable<CpomEvaluation> evaluations, int year)
        => Make(evaluations, year, CohortOptions.DefaultSmallestGroup, isForPublication: true);

    /// <summary>The exact table, every group included, for whoever holds the contracts; not for publication.</summary>
    /// <param name="evaluations">One evaluation for each establishment, at least one, all of one catalogue and version.</param>
    /// <param name="year">The year whose verdicts are counted, one with targets.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluations"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, there is no evaluation, two are of different catalogues, or two are of one establishment.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no targets.</exception>
    public static RegionTable Calculate(IEnumerable<CpomEvaluation> evaluations, int year) => Make(evaluations, year, smallestGroup: 1, isForPublication: false);

    /// <summary>Which evaluations are of one establishment: by its FINESS number, its SIRET, or, where neither tells two apart, its name and category, whatever the capitals, accents, hyphens and usual abbreviations (St, CHU).</summary>
    /// <param name="evaluations">The evaluations.</param>
    /// <returns>The places of those of each establishment that has several, from 0; empty when each has one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluations"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> FindRepeated(IEnumerable<CpomEvaluation> evaluations)
        => SameEstablishment.Find([.. Guard.NoNulls(evaluations, nameof(evaluations)).Select(each => each.Establishment)]).Select(alike => alike.Places).ToReadOnly();

    private static RegionTable Make(IEnumerable<CpomEvaluation> evaluations, int year, int smallestGroup, bool isForPublication)
    {
        var given = Guard.NoNulls(evaluations, nameof(evaluations));
        var catalogue = CatalogueOf(given);
        if (!catalogue.Years.HasTargets(year))
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"A year with targets is needed, {catalogue.Years.First} to {catalogue.Years.Last}.");
        }

        var partitions = CohortPartitions.Of(given, each => (Establishment?)each.Establishment);
        var protection = isForPublication ? new RegionProtection(partitions.Select(groups => groups.Select(group => group.Members)), smallestGroup) : null;
        var places = partitions.SelectMany((groups, partition) => groups.Select((_, group) => (Partition: partition, Group: group))).ToArray();
        var groups = places
            .Select(place => (Place: place, Division: partitions[place.Partition][place.Group]))
            .Select(each => new RegionGroup(each.Division.Dimension, each.Division.Key, each.Division.Members, protection?.OfGroup(each.Place.Partition, each.Place.Group)))
            .ToReadOnly();
        var rows = catalogue.Fiches.Select(fiche =>
        {
            var reasons = protection?.OfIndicator(
                evaluation => evaluation[fiche.Id][year].Status is not (VerdictStatus.NotApplicable or VerdictStatus.NoTarget),
                evaluation => Codes<VerdictStatus>.Camel(evaluation[fiche.Id][year].Status));
            return new RegionRow(fiche, places.Select((place, index) =>
            {
                var members = partitions[place.Partition][place.Group].Members;
                var reason = reasons?[place.Partition][place.Group];
                return new RegionCell(groups[index], reason is null ? new StatusCounts(members.Select(each => each[fiche.Id][year].Status)) : null, reason);
            }).ToReadOnly());
        }).ToReadOnly();
        return new RegionTable(catalogue, year, isForPublication, smallestGroup, groups, rows);
    }

    private static CpomCatalogue CatalogueOf(CpomEvaluation[] evaluations)
    {
        if (evaluations.Length == 0)
        {
            throw new ArgumentException("Give at least one evaluation.", nameof(evaluations));
        }

        var catalogue = evaluations[0].Catalogue;
        if (evaluations.FirstOrDefault(each => (each.Catalogue.Id, each.Catalogue.Version) != (catalogue.Id, catalogue.Version)) is { } other)
        {
            throw new ArgumentException(
                $"Evaluations of one catalogue and version are needed, not of {catalogue.Id} {catalogue.Version} and {other.Catalogue.Id} {other.Catalogue.Version}.", nameof(evaluations));
        }

        var repeated = FindRepeated(evaluations);
        return repeated.Count == 0
            ? catalogue
            : throw new ArgumentException($"An establishment counts once; given more than once, at places {string.Join(", ", repeated[0].Select(place => place.ToString(CultureInfo.InvariantCulture)))}.", nameof(evaluations));
    }
}
