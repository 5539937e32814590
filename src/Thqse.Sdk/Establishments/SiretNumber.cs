using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// A SIRET number, the national identifier of a place of business: fourteen digits whose Luhn checksum holds, after a SIREN number, the first nine, whose checksum
/// holds too; neither the SIREN nor the rest is zeros only.
/// The places of SIREN 356000000 (La Poste) may have a digit sum that is a multiple of five instead: 35600000049837 is valid.
/// </summary>
/// <remarks>Two numbers are equal when they have the same digits, and sort as texts do, by their codes. The default value is no number: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<SiretNumber>))]
[TypeConverter(typeof(IdentifierTypeConverter<SiretNumber>))]
public readonly struct SiretNumber : IEquatable<SiretNumber>, IComparable<SiretNumber>, IFormattable, IIdentifier<SiretNumber>
{
    private const int Length = 14;
    private const int SirenLength = 9;
    private const string LaPoste = "356000000";
    private readonly string? text;

    private SiretNumber(string text) => this.text = text;

    /// <summary>The SIREN number of the legal entity: the first nine digits; empty for the default value.</summary>
    public string Siren => text is null ? string.Empty : text.Substring(0, SirenLength);

    /// <summary>Reads a SIRET number.</summary>
    /// <param name="text">Fourteen digits, without spaces.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a valid SIRET number.</exception>
    public static SiretNumber Parse(string text)
    {
        Guard.NotNull(text, nameof(text));
        return TryParse(text, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a SIRET number: fourteen digits whose Luhn checksum holds, and that of the SIREN, the first nine, too, such as 35600000000048.");
    }

    /// <summary>Reads a SIRET number if the text is one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a valid SIRET number.</returns>
    public static bool TryParse(string? text, out SiretNumber number)
    {
        number = default;
        if (text is null || text.Length != Length || !AsciiDigits.AreAll(text))
        {
            return false;
        }

        var (siren, place) = (text.Substring(0, SirenLength), text.Substring(SirenLength));
        var valid = LuhnChecksum.Holds(siren) && !IsZero(siren) && !IsZero(place)
            && (LuhnChecksum.Holds(text) || (siren == LaPoste && text.Sum(c => c - '0') % 5 == 0));
        if (valid)
        {
            number = new SiretNumber(text);
        }

        return valid;
    }

    /// <summary>Whether two numbers have the same digits.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SiretNumber left, SiretNumber right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SiretNumber left, SiretNumber right) => !left.Equals(right);

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(SiretNumber left, SiretNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(SiretNumber left, SiretNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(SiretNumber left, SiretNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(SiretNumber left, SiretNumber right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(SiretNumber other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SiretNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(SiretNumber other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The fourteen digits without spaces, as documents have them; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <summary>The number as text: without spaces, or in groups for people to read.</summary>
    /// <param name="format">"G", null or empty: the fourteen digits; "S": in groups, such as "356 000 000 00048", which <see cref="Parse"/> does not read.</param>
    /// <returns>The text; empty for the default value.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another text.</exception>
    public string ToString(string? format) => DigitGroups.Format(ToString(), format, 3, 3, 3, 5);

    /// <summary>The number that somebody probably meant by a text that is none: without its spaces and signs, no letter that only looks like a digit, no word before or after it; null when that is none either.</summary>
    internal static string? MeantBy(string text)
        => TryParse(FoldedText.AsDigits(text), out var number) || TryParse(FoldedText.WithoutWords(text), out number) ? number.ToString() : null;

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    SiretNumber IIdentifier<SiretNumber>.Parse(string text) => Parse(text);

    private static bool IsZero(string digits) => digits.All(digit => digit == '0');
}
