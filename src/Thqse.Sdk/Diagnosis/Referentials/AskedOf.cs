using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Of whom a question is asked: conditions that must all hold; no condition is everybody. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<AskedOf>))]
public sealed class AskedOf
{
    internal static AskedOf Everybody { get; } = new(null, null, Activities.None, []);

    internal AskedOf(long? minBeds, long? maxBeds, Activities activities, IReadOnlyList<EstablishmentCategory> categories)
    {
        MinBeds = minBeds;
        MaxBeds = maxBeds;
        Activities = activities;
        Categories = categories;
    }

    /// <summary>At least that many beds or places; null for any.</summary>
    public long? MinBeds { get; }

    /// <summary>At most that many beds or places; null for any.</summary>
    public long? MaxBeds { get; }

    /// <summary>At least one of these activities; <see cref="Sdk.Activities.None"/> for any.</summary>
    public Activities Activities { get; }

    /// <summary>The categories; empty for any.</summary>
    public IReadOnlyList<EstablishmentCategory> Categories { get; }

    /// <summary>Whether the question is asked of everybody.</summary>
    public bool IsEverybody => MinBeds is null && MaxBeds is null && Activities == Activities.None && Categories.Count == 0;

    /// <summary>Whether the question is asked of an establishment. One that states a size class only counts the fewest beds of that class.</summary>
    /// <param name="establishment">The establishment.</param>
    /// <returns>True when every condition holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="establishment"/> is null.</exception>
    /// <exception cref="ArgumentException">It depends on beds, and the establishment says neither its beds nor its size class.</exception>
    public bool Includes(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        var beds = ReadsSize ? BedsOf(establishment) : 0;
        return (MinBeds is null || beds >= MinBeds)
            && (MaxBeds is null || beds <= MaxBeds)
            && (Activities == Activities.None || (establishment.Activities & Activities) != Activities.None)
            && (Categories.Count == 0 || Categories.Contains(establishment.Category));
    }

    /// <summary>Of whom: "everybody", or the conditions.</summary>
    public override string ToString() => IsEverybody ? "everybody" : string.Join(", ", Conditions());

    /// <summary>Whether it depends on beds.</summary>
    internal bool ReadsSize => MinBeds is not null || MaxBeds is not null;

    /// <summary>The same conditions, of categories as a referential knows them.</summary>
    internal AskedOf Of(IReadOnlyList<EstablishmentCategory> known)
        => new(MinBeds, MaxBeds, Activities, Categories.Select(category => known.Where(each => each == category).DefaultIfEmpty(category).First()).ToReadOnly());

    private static long BedsOf(Establishment establishment) => establishment.Beds
        ?? (establishment.SizeClass != default ? SizeClasses.FewestBeds(establishment.SizeClass) : throw new ArgumentException("Give the number of beds or the size class: a question depends on it.", nameof(establishment)));

    private IEnumerable<string> Conditions()
    {
        if (MinBeds is { } min)
        {
            yield return FormattableString.Invariant($"{min} beds or more");
        }

        if (MaxBeds is { } max)
        {
            yield return FormattableString.Invariant($"{max} beds or fewer");
        }

        if (Activities != Activities.None)
        {
            yield return $"{Activities}";
        }

        if (Categories.Count > 0)
        {
            yield return string.Join(" or ", Categories);
        }
    }
}
