using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Thqse.Sdk.Cpom;

/// <content>Values from their texts.</content>
public sealed partial record MeasuredValue
{
    /// <summary>Reads what <see cref="ToString"/> gives. A percentage can do without its sign; nothing depends on the culture.</summary>
    /// <param name="text">The text: "740", "620/1100", "56.4%", "true", "12.5", "B".</param>
    /// <param name="kind">What kind of value it is, which the text alone does not tell.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no value of its enumeration.</exception>
    /// <exception cref="FormatException">The text is no value of the kind.</exception>
    public static MeasuredValue Parse(string text, MeasureKind kind)
        => TryParse(Guard.NotNull(text, nameof(text)), kind, out var value) ? value : throw new FormatException($"'{text}' is no {kind}.");

    /// <summary>Reads what <see cref="ToString"/> gives, if it is of a kind. A percentage can do without its sign; nothing depends on the culture.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="kind">What kind of value it is, which the text alone does not tell.</param>
    /// <param name="value">The value; null when the text is none of the kind.</param>
    /// <returns>Whether the text is a value of the kind, within its limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is not null, and <paramref name="kind"/> is no value of its enumeration.</exception>
    public static bool TryParse(string? text, MeasureKind kind, [NotNullWhen(true)] out MeasuredValue? value)
    {
        value = text is null ? null : Guard.Defined(kind, nameof(kind)) switch
        {
            MeasureKind.Count => Decimal(text) is { } count && IsWhole(count) ? Count(count) : null,
            MeasureKind.Rate => text.Split('/') is { Length: 2 } counts ? Rate(counts) : Decimal(text.EndsWith("%", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text) is { } percent && IsInRange(percent) ? Percentage(percent) : null,
            MeasureKind.Flag => text switch { "true" => Flag(true), "false" => Flag(false), _ => null },
            MeasureKind.Quantity => Decimal(text) is { } quantity && IsInRange(Math.Abs(quantity)) ? Quantity(quantity) : null,
            MeasureKind.Class => string.IsNullOrWhiteSpace(text) ? null : Class(text),
        };
        return value is not null;
    }

    private static MeasuredValue? Rate(string[] counts)
        => Decimal(counts[0]) is { } numerator && IsWhole(numerator) && Decimal(counts[1]) is { } denominator && IsWhole(denominator) ? Rate(numerator, denominator) : null;

    private static decimal? Decimal(string text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsWhole(decimal number) => IsInRange(number) && decimal.Truncate(number) == number;

    private static bool IsInRange(decimal number) => number is >= 0 and <= DeclarationRules.LargestNumber;
}
