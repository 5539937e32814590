using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The identifier of something that a catalogue asks about an establishment, such as "deliveries": letters of English, digits, '.', '_' and '-', the first being a letter or a digit.</summary>
/// <remarks>Two identifiers are equal when their texts are, and sort as these do, by their codes. The default value designates nothing: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<AttributeId>))]
[TypeConverter(typeof(IdentifierTypeConverter<AttributeId>))]
public readonly record struct AttributeId : IComparable<AttributeId>, IIdentifier<AttributeId>
{
    private readonly string? text;

    /// <summary>Makes an identifier; whether a catalogue declares it is not asked.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has not the form of an identifier.</exception>
    public AttributeId(string text) => this.text = IdentifierText.Checked(text, nameof(text));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The text, such as "deliveries".</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of an identifier.</exception>
    public static AttributeId Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var id) ? id : throw new FormatException(IdentifierText.Refusal(text));

    /// <summary>Reads an identifier if the text has the form of one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="id">The identifier, or the default value.</param>
    /// <returns>Whether the text has the form of an identifier; no catalogue is asked.</returns>
    public static bool TryParse(string? text, out AttributeId id)
    {
        id = IdentifierText.IsOne(text) ? new(text!) : default;
        return id != default;
    }

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(AttributeId left, AttributeId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(AttributeId left, AttributeId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(AttributeId left, AttributeId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(AttributeId left, AttributeId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(AttributeId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The text; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <inheritdoc/>
    AttributeId IIdentifier<AttributeId>.Parse(string text) => Parse(text);
}
