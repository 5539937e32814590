using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// The identifier of an indicator, such as CPOM_OS_12 of a strategic annex, I-3 or EHPAD.12: letters of English, digits, '.', '_' and '-', the first being a letter or a digit.
/// Capitals and leading zeros of numbers make no difference: CPOM_CT_07 and cpom_ct_7 are CPOM_CT_7. What else may be left out, a catalogue says: who asks one for OS_12 gets CPOM_OS_12.
/// </summary>
/// <remarks>
/// Two identifiers are equal when they differ in capitals and leading zeros only. They sort as people count: CPOM_CT_2 before CPOM_CT_10. What is printed is the spelling that was read: of an indicator that a catalogue gives, its own.
/// The default value designates no indicator: its text is empty.
/// </remarks>
[JsonConverter(typeof(IdentifierJsonConverter<IndicatorId>))]
[TypeConverter(typeof(IdentifierTypeConverter<IndicatorId>))]
public readonly struct IndicatorId : IEquatable<IndicatorId>, IComparable<IndicatorId>, IIdentifier<IndicatorId>
{
    /// <summary>The form of a text, as a regular expression: an identifier is of it from beginning to end, and no other text is but <see cref="ReadingId.Several"/>.</summary>
    internal const string Form = IdentifierText.Form;

    private readonly string? text;
    private readonly string? folded;

    private IndicatorId(string text, string folded)
    {
        this.text = text;
        this.folded = folded;
    }

    /// <summary>The number with which it ends, 0 or more, such as 12; 0 when the text does not end with one that an integer holds, and for the default value.</summary>
    public int Number => IndicatorSpelling.Split(Folded).Number;

    /// <summary>The text by which spellings of the same indicator are equal; empty for the default value.</summary>
    internal string Folded => folded ?? string.Empty;

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">The text, such as "CPOM_OS_12".</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static IndicatorId Parse(string text)
    {
        Guard.NotNull(text, nameof(text));
        return TryParse(text, out var id)
            ? id
            : throw new FormatException($"'{text}' is not an indicator identifier, such as CPOM_OS_12 or I-3: letters of English, digits, '.', '_' and '-' are needed, the first being a letter or a digit.");
    }

    /// <summary>Reads an identifier if the text is one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="id">The identifier, or the default value.</param>
    /// <returns>Whether the text has the form of an identifier; no catalogue is asked.</returns>
    public static bool TryParse(string? text, out IndicatorId id)
    {
        id = IdentifierText.IsOne(text) && text != ReadingId.Several ? new(text!, IndicatorSpelling.Fold(text!)) : default;
        return id.text is not null;
    }

    /// <summary>Whether two identifiers are the same but for capitals and leading zeros.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IndicatorId left, IndicatorId right) => left.Equals(right);

    /// <summary>Whether two identifiers differ in more than capitals and leading zeros.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IndicatorId left, IndicatorId right) => !left.Equals(right);

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(IndicatorId left, IndicatorId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(IndicatorId left, IndicatorId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(IndicatorId left, IndicatorId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(IndicatorId left, IndicatorId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(IndicatorId other) => string.Equals(Folded, other.Folded, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Folded);

    /// <inheritdoc/>
    public int CompareTo(IndicatorId other) => IndicatorSpelling.Compare(Folded, other.Folded);

    /// <summary>The text that was read, such as CPOM_CT_7; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <inheritdoc/>
    IndicatorId IIdentifier<IndicatorId>.Parse(string text) => Parse(text);
}
