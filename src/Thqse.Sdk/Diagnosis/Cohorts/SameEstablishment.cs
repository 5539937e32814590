namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Whether score cards are of one establishment: by its FINESS number, its SIRET, or, where a card has neither, its name and category.</summary>
internal static class SameEstablishment
{
    /// <summary>By what an establishment is told, from the surest; null of a card that does not say. Each is written so that a reader recognises it.</summary>
    private static readonly Func<Establishment, string?>[] Identities =
    [
        place => place.Finess is { } finess ? $"FINESS {finess}" : null,
        place => place.Siret is { } siret ? $"SIRET {siret}" : null,
        place => place.Finess is null && place.Siret is null && place.Name is { } name ? $"{Words(name)} ({place.Category})" : null,
    ];

    public static bool Are(ScoreCard one, ScoreCard other)
        => ReferenceEquals(one, other) || Identities.Any(identity => Of(one.Establishment, identity) is { } own && Same.Equals(own, Of(other.Establishment, identity)));

    /// <summary>The places of the cards of each establishment that has several, with what tells it; in the order of their first cards.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<ScoreCard> cards) => Find([.. cards.Select(card => card.Establishment)]);

    /// <summary>The same of establishments; null for one that is not said.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<Establishment?> establishments)
        => [.. Identities
            .SelectMany(identity => Enumerable.Range(0, establishments.Count).Where(place => Of(establishments[place], identity) is not null)
                .GroupBy(place => Of(establishments[place], identity)!, Same))
            .Where(alike => alike.Count() > 1)
            .Select(alike => (alike.Key, Places: (IReadOnlyList<int>)[.. alike]))
            .GroupBy(alike => string.Join(" ", alike.Places), StringComparer.Ordinal)
            .Select(twice => twice.First())
            .OrderBy(alike => alike.Places[0])];

    private static StringComparer Same => StringComparer.OrdinalIgnoreCase;

    private static string? Of(Establishment? establishment, Func<Establishment, string?> identity) => establishment is { } place ? identity(place) : null;

    /// <summary>A name, however it is spaced.</summary>
    private static string Words(string name) => string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
