using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>
/// The identifier of an indicator of a strategic annex, such as CPOM_OS_12: an axis and a number. CPOM_CT_07 and CPOM_CT_7 are the same indicator;
/// the canonical form, without a leading zero, is what is printed. OS_12 and cpom_os_12 are understood: only one thing can be meant.
/// </summary>
/// <remarks>Two identifiers are equal when axis and number are. They sort by axis, then by number. The default value designates no indicator: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<IndicatorId>))]
[TypeConverter(typeof(IdentifierTypeConverter<IndicatorId>))]
public readonly struct IndicatorId : IEquatable<IndicatorId>, IComparable<IndicatorId>, IIdentifier<IndicatorId>
{
    /// <summary>The form of a text, as a regular expression: an identifier is of it from beginning to end, and no other text is.</summary>
    internal const string Form = "([Cc][Pp][Oo][Mm]_)?[A-Za-z]+_(?=0*[1-9])[0-9]{1,3}";

    private const string Prefix = "CPOM_";
    private readonly string? axis;

    private IndicatorId(string axis, int number)
    {
        this.axis = axis;
        Number = number;
    }

    /// <summary>The axis, such as "CT" or "OS"; empty for the default value.</summary>
    public string Axis => axis ?? string.Empty;

    /// <summary>The number within the axis, 1 or more; 0 for the default value.</summary>
    public int Number { get; }

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
            : throw new FormatException($"'{text}' is not an indicator identifier: CPOM_, an axis, _ and a number, such as CPOM_OS_12.");
    }

    /// <summary>Reads an identifier if the text is one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="id">The identifier, or the default value.</param>
    /// <returns>Whether the text has the form of an identifier; no catalogue is asked.</returns>
    public static bool TryParse(string? text, out IndicatorId id)
    {
        id = default;
        if (text is null)
        {
            return false;
        }

        var capitals = AsciiLetters.Capital(text);
        var parts = (capitals.StartsWith(Prefix, StringComparison.Ordinal) ? capitals.Substring(Prefix.Length) : capitals).Split('_');
        if (parts.Length != 2 || !IsAxis(parts[0]) || parts[1].Length > 3 || !AsciiDigits.AreAll(parts[1]))
        {
            return false;
        }

        var number = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        if (number < 1)
        {
            return false;
        }

        id = new IndicatorId(parts[0], number);
        return true;
    }

    /// <summary>Whether two identifiers designate the same indicator.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IndicatorId left, IndicatorId right) => left.Equals(right);

    /// <summary>Whether two identifiers designate different indicators.</summary>
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
    public bool Equals(IndicatorId other) => Number == other.Number && string.Equals(Axis, other.Axis, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndicatorId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Axis) * 397) ^ Number);

    /// <inheritdoc/>
    public int CompareTo(IndicatorId other)
    {
        var byAxis = string.CompareOrdinal(Axis, other.Axis);
        return byAxis != 0 ? byAxis : Number.CompareTo(other.Number);
    }

    /// <summary>The canonical form, such as CPOM_CT_7; empty for the default value.</summary>
    public override string ToString() => axis is null ? string.Empty : FormattableString.Invariant($"{Prefix}{axis}_{Number}");

    /// <inheritdoc/>
    IndicatorId IIdentifier<IndicatorId>.Parse(string text) => Parse(text);

    private static bool IsAxis(string text) => text.Length > 0 && text.All(c => c is >= 'A' and <= 'Z');
}
