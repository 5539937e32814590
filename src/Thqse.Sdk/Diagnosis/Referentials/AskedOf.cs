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
    public bool Includes(Establishment establishment)
    {
        Guard.NotNull(establishment, nameof(establishment));
        var beds = establishment.Beds ?? SizeClasses.FewestBeds(establishment.SizeClass);
        return (MinBeds is null || beds >= MinBeds)
            && (MaxBeds is null || beds <= MaxBeds)
            && (Activities == Activities.None || (establishment.Activities & Activities) != Activities.None)
            && (Categories.Count == 0 || Categories.Contains(establishment.Category));
    }

    /// <summary>Of whom: "everybody", or the conditions.</summary>
    public override string ToString() => IsEverybody ? "everybody" : string.Join(", ", Conditions());

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
