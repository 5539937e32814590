namespace Thqse.Sdk;

/// <summary>
/// A FINESS number, the national identifier of a health establishment: nine characters whose Luhn checksum holds.
/// The second character may be the letter of a Corsican department, read as a digit in the checksum (A as 1, B as 2): 2B0000020 is valid.
/// </summary>
/// <remarks>Two numbers are equal when they have the same characters. The default value is no number: its text is empty.</remarks>
public readonly struct FinessNumber : IEquatable<FinessNumber>
{
    private const int Length = 9;
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
            : throw new FormatException($"'{text}' is not a FINESS number: nine characters whose Luhn checksum holds, such as 310781406.");
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
            ? "2" + (text[1] == 'A' ? "1" : "2") + text.Substring(2)
            : text;
        if (!AsciiDigits.AreAll(digits) || !LuhnChecksum.Holds(digits))
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

    /// <inheritdoc/>
    public bool Equals(FinessNumber other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FinessNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The nine characters; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;
}
