using System.Globalization;

namespace Thqse.Sdk.Diagnosis.Merging;

/// <summary>Makes one establishment of what several responses say of it.</summary>
internal static class EstablishmentMerging
{
    private static readonly (string Member, Func<Establishment, string?> Value)[] Members =
    [
        ("name", who => who.Name),
        ("finess", who => who.Finess?.ToString()),
        ("siret", who => who.Siret?.ToString()),
        ("category", who => who.Category.ToString()),
        ("beds", who => who.Beds?.ToString(CultureInfo.InvariantCulture)),
        ("sizeClass", who => who.StatedSizeClass?.ToString()),
        ("department", who => who.Department),
        ("ghtMember", who => who.StatedGhtMembership switch { true => "true", false => "false", null => null }),
        ("activities", who => who.StatedActivities is { } activities ? string.Join(", ", ActivityCodes.Split(activities)) : null),
    ];

    /// <summary>Whether two are one: by their FINESS numbers, else their SIRET numbers, else their names and categories. Who gives none of them may be anybody.</summary>
    public static bool AreOne(Establishment first, Establishment other)
        => first.Finess is { } finess && other.Finess is { } otherFiness ? finess == otherFiness
            : first.Siret is { } siret && other.Siret is { } otherSiret ? siret == otherSiret
            : first.Category == other.Category && (first.Name is null || other.Name is null || EstablishmentNames.Comparer.Equals(first.Name, other.Name));

    /// <summary>What one alone says is taken, and of what they say differently the first.</summary>
    public static Establishment Merge(IReadOnlyList<Establishment> given) => new(
        given[0].Category,
        First(given, who => who.Beds),
        First(given, who => who.StatedSizeClass),
        First(given, who => who.Department),
        First(given, who => who.StatedGhtMembership),
        First(given, who => who.StatedActivities),
        First(given, who => who.Name),
        First(given, who => who.Finess),
        First(given, who => who.Siret),
        given[0].Attributes);

    /// <summary>The members of which two say something else; a name in another spelling says the same.</summary>
    public static IReadOnlyList<EstablishmentConflict> Conflicts(IReadOnlyList<Establishment> given)
        => (from member in Members
            let said = given.Select((who, place) => (place, Value: member.Value(who))).Where(each => each.Value is not null).Select(each => new EstablishmentStatement(each.place, each.Value!)).ToArray()
            where said.Select(each => each.Value).Distinct(member.Member == "name" ? EstablishmentNames.Comparer : StringComparer.Ordinal).Count() > 1
            select new EstablishmentConflict(member.Member, said.ToReadOnly())).ToReadOnly();

    private static T? First<T>(IEnumerable<Establishment> given, Func<Establishment, T?> value) => given.Select(value).FirstOrDefault(each => each is not null);
}
