using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// A FINESS number, the national identifier of a health establishment: nine characters whose Luhn checksum holds. The first two are those of a department
/// (01 to 95, 2A, 2B, 97, 98), and what follows them is not zeros only.
/// The second character may be the letter of a Corsican department, read as a digit in the checksum (A as 1, B as 2): 2B0000020 is valid.
/// </summary>
/// <remarks>Two numbers are equal when they have the same characters, and sort as texts do, by their codes. The default value is no number: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<FinessNumber>))]
[TypeConverter(typeof(IdentifierTypeConverter<FinessNumber>))]
public readonly struct FinessNumber : IEquatable<FinessNumber>, IComparable<FinessNumber>, IFormattable, IIdentifier<FinessNumber>
{
    /// <summary>The form of a text, as a regular expression; that the checksum holds and that not all is zeros has to be asked beside.</summary>
    internal const string Form = "(0[1-9]|[1-8][0-9]|9[0-5]|9[78]|2[AB])[0-9]{7}";

    private const int Length = 9;
    private const int DepartmentLength = 2;
    private readonly string? text;

    private FinessNumber(string text) => this.text = text;

    /// <summary>Reads a FINESS number.</summary>
    /// <param name="text">Nine characters, without spaces, such as "310781406".</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a valid FINESS number.</exception>
    public static FinessNumber Parse(string text)
    {
        Guard.NotNull(text, nameof(text));
        return TryParse(text, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a FINESS number: nine characters that begin with a department and whose Luhn checksum holds, such as 310781406.");
    }

    /// <summary>Reads a FINESS number if the text is one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a valid FINESS number.</returns>
    public static bool TryParse(string? text, out FinessNumber number)
    {
        number = default;
        if (text is null || text.Length != Length)
        {
            return false;
        }

        var digits = text[0] == '2' && text[1] is 'A' or 'B'
            ? "2" + (text[1] == 'A' ? "1" : "2") + text.Substring(DepartmentLength)
            : text;
        if (!AsciiDigits.AreAll(digits) || !LuhnChecksum.Holds(digits) || !IsDepartment(text) || text.Substring(DepartmentLength).All(digit => digit == '0'))
        {
            return false;
        }

        number = new FinessNumber(text);
        return true;
    }

    /// <summary>Whether two numbers have the same characters.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(FinessNumber left, FinessNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(FinessNumber left, FinessNumber right) => !left.Equals(right);

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(FinessNumber left, FinessNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(FinessNumber left, FinessNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(FinessNumber left, FinessNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(FinessNumber left, FinessNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(FinessNumber other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FinessNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(FinessNumber other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The nine characters without spaces, as documents have them; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <summary>The number as text: without spaces, or in groups for people to read.</summary>
    /// <param name="format">"G", null or empty: the nine characters; "S": in groups, such as "31 078 140 6", which <see cref="Parse"/> does not read.</param>
    /// <returns>The text; empty for the default value.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another text.</exception>
    public string ToString(string? format) => DigitGroups.Format(ToString(), format, 2, 3, 3, 1);

    /// <summary>The number that somebody probably meant by a text that is none: without its spaces and signs, its letter a capital, no letter that only looks like a digit, no word before or after it; null when that is none either.</summary>
    internal static string? MeantBy(string text)
        => TryParse(FoldedText.AsDigits(text), out var number) || TryParse(FoldedText.WithoutWords(text), out number) ? number.ToString() : null;

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    FinessNumber IIdentifier<FinessNumber>.Parse(string text) => Parse(text);

    /// <summary>
    /// Whether the number begins as those of a department do. Overseas, 9701 to 9704 are Guadeloupe (with the two islands that left it, 977 and 978), Martinique, Guiana and Réunion;
    /// the other numbers in 97 and 98 do not follow the codes of departments closely; 20 was all of Corsica.
    /// </summary>
    internal bool IsOfDepartment(string code)
    {
        var own = ToString().Substring(0, DepartmentLength);
        var other = code.Substring(0, DepartmentLength);
        if (own == "97" && ToString()[2] == '0' && ToString()[3] is >= '1' and <= '4' and var digit)
        {
            return code == "97" + digit || (digit == '1' && code is "977" or "978");
        }

        return own == other || (own is "97" or "98" && other is "97" or "98") || (own == "20" && other is "2A" or "2B");
    }

    private static bool IsDepartment(string text)
        => text[1] is 'A' or 'B' || int.Parse(text.Substring(0, DepartmentLength), NumberStyles.None, CultureInfo.InvariantCulture) is (>= 1 and <= 95) or 97 or 98;
}
