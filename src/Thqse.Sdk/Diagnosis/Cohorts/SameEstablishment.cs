namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Whether score cards are of one establishment: by its FINESS number, its SIRET, or, where neither tells two apart, its name and category, however the name is spelt: see <see cref="EstablishmentNames"/>.</summary>
internal static class SameEstablishment
{
    /// <summary>By what an establishment is told, from the surest; null of a card that does not say. Each is written so that a reader recognises it.</summary>
    private static readonly Func<Establishment, Identity?>[] Identities =
    [
        place => place.Finess is { } finess ? new Identity($"FINESS {finess}") : null,
        place => place.Siret is { } siret ? new Identity($"SIRET {siret}") : null,
        place => place.Name is { } name ? new Identity($"{Words(name)} ({place.Category})", $"{EstablishmentNames.Folded(name)} ({place.Category})") : null,
    ];

    public static bool Are(ScoreCard one, ScoreCard other)
        => ReferenceEquals(one, other)
            || (one.Establishment is { } own && other.Establishment is { } its && !AreToldApart(own, its) && Identities.Any(identity => identity(own) is { } known && known == identity(its)));

    /// <summary>The places of the cards of each establishment that has several, with what tells it; in the order of their first cards.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<CohortCard> cards) => Find([.. cards.Select(card => card.Establishment)]);

    /// <summary>The same of establishments; null for one that is not said.</summary>
    public static IReadOnlyList<(string Identity, IReadOnlyList<int> Places)> Find(IReadOnlyList<Establishment?> establishments)
        => [.. Identities
            .SelectMany(identity => Enumerable.Range(0, establishments.Count).Where(place => Of(establishments[place], identity) is not null)
                .GroupBy(place => Of(establishments[place], identity)!))
            .Select(alike => (alike.Key.Shown, Places: NotToldApart([.. alike], establishments)))
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

    private static Identity? Of(Establishment? establishment, Func<Establishment, Identity?> identity) => establishment is { } place ? identity(place) : null;

    /// <summary>A name, however it is spaced.</summary>
    private static string Words(string name) => string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>By what an establishment is told, as a reader recognises it and as it is compared.</summary>
    private sealed class Identity(string shown, string? compared = null) : IEquatable<Identity>
    {
        private readonly string compared = compared ?? shown;

        public string Shown => shown;

        public static bool operator ==(Identity? left, Identity? right) => left is null ? right is null : left.Equals(right);

        public static bool operator !=(Identity? left, Identity? right) => !(left == right);

        public bool Equals(Identity? other) => other is not null && compared == other.compared;

        public override bool Equals(object? obj) => Equals(obj as Identity);

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(compared);
    }
}
