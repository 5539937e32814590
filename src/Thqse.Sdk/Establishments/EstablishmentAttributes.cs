using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>What an establishment says of itself beside what every establishment does, by the identifiers of a catalogue, in the order of these. Immutable.</summary>
/// <remarks>Two are equal when they say the same of the same.</remarks>
[JsonConverter(typeof(NoJsonConverter<EstablishmentAttributes>))]
public sealed record EstablishmentAttributes
{
    private EstablishmentAttributes(IReadOnlyList<KeyValuePair<AttributeId, AttributeValue>> all) => All = all;

    /// <summary>Of an establishment that says nothing more.</summary>
    public static EstablishmentAttributes None { get; } = new([]);

    /// <summary>All that is said, in the order of the identifiers; may be empty.</summary>
    public IReadOnlyList<KeyValuePair<AttributeId, AttributeValue>> All { get; }

    /// <summary>Puts together what an establishment says; whether a catalogue asks for it is not looked at.</summary>
    /// <param name="values">What it says, in any order.</param>
    /// <returns>All of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/>, or a value, is null.</exception>
    /// <exception cref="ArgumentException">An identifier is there twice, or is the default value.</exception>
    public static EstablishmentAttributes Of(params IEnumerable<KeyValuePair<AttributeId, AttributeValue>> values)
    {
        var sorted = new SortedList<AttributeId, AttributeValue>();
        foreach (var pair in Guard.NotNull(values, nameof(values)))
        {
            if (pair.Key == default || sorted.ContainsKey(pair.Key))
            {
                throw new ArgumentException($"'{pair.Key}' is there twice, or designates nothing.", nameof(values));
            }

            sorted.Add(pair.Key, Guard.NotNull(pair.Value, nameof(values)));
        }

        return new(sorted.ToReadOnly());
    }

    /// <summary>Looks for what is said.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>What is said; null when nothing is.</returns>
    public AttributeValue? Find(AttributeId id) => All.FirstOrDefault(pair => pair.Key == id).Value;

    /// <inheritdoc/>
    public bool Equals(EstablishmentAttributes? other) => other is not null && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.Aggregate(0, (hash, pair) => unchecked((hash * 397) ^ pair.Key.GetHashCode() ^ pair.Value.GetHashCode()));

    /// <summary>What is said for a log, such as "deliveries 620, emergency true".</summary>
    public override string ToString() => string.Join(", ", All.Select(pair => $"{pair.Key} {pair.Value}"));
}
