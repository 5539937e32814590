using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The identifier of a milestone within its fiche, such as "etp-team": letters of English, digits, '.', '_' and '-', the first being a letter or a digit.</summary>
/// <remarks>Two identifiers are equal when their texts are, and sort as these do, by their codes. The default value designates nothing: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<MilestoneId>))]
[TypeConverter(typeof(IdentifierTypeConverter<MilestoneId>))]
public readonly record struct MilestoneId : IComparable<MilestoneId>, IIdentifier<MilestoneId>
{
    private readonly string? text;

    /// <summary>Makes an identifier; whether a fiche declares it is not asked.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has not the form of an identifier.</exception>
    public MilestoneId(string text) => this.text = IdentifierText.Checked(text, nameof(text));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The text, such as "etp-team".</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of an identifier.</exception>
    public static MilestoneId Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var id) ? id : throw new FormatException(IdentifierText.Refusal(text));

    /// <summary>Reads an identifier if the text has the form of one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="id">The identifier, or the default value.</param>
    /// <returns>Whether the text has the form of an identifier; no fiche is asked.</returns>
    public static bool TryParse(string? text, out MilestoneId id)
    {
        id = IdentifierText.IsOne(text) ? new(text!) : default;
        return id != default;
    }

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(MilestoneId left, MilestoneId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(MilestoneId left, MilestoneId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(MilestoneId left, MilestoneId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(MilestoneId left, MilestoneId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(MilestoneId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The text; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <inheritdoc/>
    MilestoneId IIdentifier<MilestoneId>.Parse(string text) => Parse(text);
}
