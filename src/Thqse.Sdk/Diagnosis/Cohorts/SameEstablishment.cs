namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Whether score cards are of one establishment: by its FINESS number, its SIRET, or, where neither tells two apart, its name and category, however the name is spelt: see <see cref="EstablishmentNames"/>.</summary>
internal static class SameEstablishment
{
    /// <summary>By what an establishment is told, from the surest, as a reader recognises it and as it is compared; null of a card that does not say.</summary>
    private static readonly Func<Establishment, (string Shown, string Compared)?>[] Identities =
    [
        place => place.Finess is { } finess ? ($"FINESS {finess}", $"FINESS {finess}") : null,
        place => place.Siret is { } siret ? ($"SIRET {siret}", $"SIRET {siret}") : null,
        place => place.Name is { } name ? ($"{Words(name)} ({place.Category})", $"{EstablishmentNames.Folded(name)} ({place.Category})") : null,
    ];

    public static bool Are(ScoreCard one, ScoreCard other)
        => ReferenceEquals(one, other)
            || (one.Establishment is { } own && other.Establishment is { } its && !AreToldApart(own, its) && Identities.Any(identity => identity(own)?.Compared is { } known && known == identity(its)?.Compared));

    /// <summary>The places of the cards of each establishment that has several, with what tells it; in the order of their first cards.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<CohortCard> cards) => Find([.. cards.Select(card => card.Establishment)]);

    /// <summary>The same of establishments; null for one that is not said.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<Establishment?> establishments)
        => [.. Identities
            .SelectMany(identity => Enumerable.Range(0, establishments.Count)
                .Select(place => (Place: place, Identity: establishments[place] is { } one ? identity(one) : null))
                .Where(each => each.Identity is not null)
                .GroupBy(each => each.Identity!.Value.Compared, StringComparer.Ordinal))
            .Select(alike => (alike.First().Identity!.Value.Shown, Places: NotToldApart([.. alike.Select(each => each.Place)], establishments)))
            .Where(alike => alike.Places.Count > 1)
            .GroupBy(alike => string.Join(" ", alike.Places), StringComparer.Ordinal)
            .Select(twice => twice.First())
            .OrderBy(alike => alike.Places[0])];

    /// <summary>Those of some places that may be of the establishment of another one of them.</summary>
    private static IReadOnlyList<int> NotToldApart(IReadOnlyList<int> places, IReadOnlyList<Establishment?> establishments)
        => [.. places.Where(place => places.Any(other => other != place && !AreToldApart(establishments[place]!, establishments[other]!)))];

    /// <summary>Whether both have a number of one kind, none of them the same: one name may then be that of two.</summary>
    private static bool AreToldApart(Establishment one, Establishment other)
        => (one.Finess is { } finess && other.Finess is { } otherFiness && finess != otherFiness && (one.Siret is null || one.Siret != other.Siret))
            || (one.Siret is { } siret && other.Siret is { } otherSiret && siret != otherSiret && (one.Finess is null || one.Finess != other.Finess));

    /// <summary>A name, however it is spaced.</summary>
    private static string Words(string name) => string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
