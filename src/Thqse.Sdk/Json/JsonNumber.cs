using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// A number read exactly as it is written. The platform would round 1e-30 to zero and 740.000…001 to 740 without a word;
/// here a number that a decimal cannot hold is out of range.
/// </summary>
internal readonly struct JsonNumber
{
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The largest figure of a result: what declared numbers add up to may be above the largest of them.</summary>
    public const decimal LargestFigure = 1_000_000_000_000_000_000_000_000_000m;

    private const int DecimalDigits = 28;

    private JsonNumber(decimal value, bool isBeyondFigures, bool isTooFine, bool isWhole, bool isNegative)
    {
        Value = value;
        IsBeyondFigures = isBeyondFigures;
        IsTooFine = isTooFine;
        IsWhole = isWhole;
        IsNegative = isNegative;
    }

    /// <summary>The value; meaningful when it is neither beyond figures nor too fine.</summary>
    public decimal Value { get; }

    /// <summary>Whether the value is at most 10^15 in absolute value and exact.</summary>
    public bool IsHeld => !IsTooLarge && !IsTooFine;

    /// <summary>Whether the absolute value is above 10^15.</summary>
    public bool IsTooLarge => IsBeyondFigures || Math.Abs(Value) > Largest;

    /// <summary>Whether the absolute value is above 10^27.</summary>
    public bool IsBeyondFigures { get; }

    /// <summary>Whether a decimal cannot hold all the digits.</summary>
    public bool IsTooFine { get; }

    public bool IsWhole { get; }

    public bool IsNegative { get; }

    /// <summary>What is expected instead of a number out of range: at most so much; and so many digits, when these are what is too many.</summary>
    public (DiagnosticDetail Name, string Value)[] Limits(decimal largest)
    {
        var limit = (DiagnosticDetail.AtMost, largest.ToString(CultureInfo.InvariantCulture));
        return IsTooFine && !IsTooLarge ? [limit, (DiagnosticDetail.MostDigits, DecimalDigits.ToString(CultureInfo.InvariantCulture))] : [limit];
    }

    public static JsonNumber Read(JsonElement element)
    {
        // Most numbers are short and whole, and are read without their text.
        if (element.TryGetInt64(out var integer) && integer is >= -(long)Largest and <= (long)Largest)
        {
            return new JsonNumber(integer, false, false, true, integer < 0);
        }

        var text = element.GetRawText();
        var mark = text.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? text : text.Substring(0, mark);
        var negative = mantissa[0] == '-';
        var point = mantissa.IndexOf('.');
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.TrimStart('-').Replace(".", string.Empty).TrimStart('0');
        if (digits.Length == 0)
        {
            return new JsonNumber(0, false, false, true, false);
        }

        var significant = digits.TrimEnd('0');
        var written = mark < 0 ? BigInteger.Zero : BigInteger.Parse(text.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        // The number is significant × 10^exponent.
        var exponent = written - decimals + (digits.Length - significant.Length);
        var whole = exponent >= 0;
        var beyond = significant.Length + exponent > DecimalDigits;
        var tooFine = significant.Length > DecimalDigits || exponent < -DecimalDigits;
        if (beyond || tooFine)
        {
            return new JsonNumber(0, beyond || significant.Length + exponent > 16, tooFine, whole, negative);
        }

        var scale = (int)exponent;
        var magnitude = BigInteger.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
        var value = scale >= 0
            ? (decimal)(magnitude * BigInteger.Pow(10, scale))
            : ScaledDecimal.Of(magnitude, -scale);
        return new JsonNumber(negative ? -value : value, value > LargestFigure, false, whole, negative);
    }
}
