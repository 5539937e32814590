using System.Globalization;

namespace Thqse.Sdk.Cpom;

/// <summary>Which spellings of an indicator are the same, and in which order they come. A folded text has capitals, and numbers without leading zeros.</summary>
internal static class IndicatorSpelling
{
    public static string Fold(string text) => AsciiLetters.Capital(WithoutLeadingZeros(text));

    /// <summary>What stands before the last number, without what separates the two, and that number.</summary>
    public static (string Axis, int Number) Split(string folded)
    {
        var start = folded.Length;
        while (start > 0 && AsciiDigits.IsDigit(folded[start - 1]))
        {
            start--;
        }

        return int.TryParse(folded.Substring(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (folded.Substring(0, start).TrimEnd('.', '_', '-'), number)
            : (folded, 0);
    }

    /// <summary>Texts by their codes, numbers within them by what they count.</summary>
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var (one, other) = (NumberAt(left, i), NumberAt(right, j));
            if (one.Length > 0 && other.Length > 0)
            {
                // Without leading zeros, more digits are more.
                var byNumber = one.Length != other.Length ? one.Length - other.Length : string.CompareOrdinal(one, other);
                if (byNumber != 0)
                {
                    return byNumber;
                }

                (i, j) = (i + one.Length, j + other.Length);
            }
            else if (left[i] != right[j])
            {
                return left[i] - right[j];
            }
            else
            {
                (i, j) = (i + 1, j + 1);
            }
        }

        return left.Length - i - (right.Length - j);
    }

    private static string NumberAt(string text, int start) => new([.. text.Skip(start).TakeWhile(AsciiDigits.IsDigit)]);

    private static string WithoutLeadingZeros(string text) => new(
        [.. text.Where((c, index) => c != '0' || (index > 0 && AsciiDigits.IsDigit(text[index - 1]) && HasCounted(text, index)) || index + 1 == text.Length || !AsciiDigits.IsDigit(text[index + 1]))]);

    /// <summary>Whether a digit other than zero stands before in the same number.</summary>
    private static bool HasCounted(string text, int index)
    {
        for (var before = index - 1; before >= 0 && AsciiDigits.IsDigit(text[before]); before--)
        {
            if (text[before] != '0')
            {
                return true;
            }
        }

        return false;
    }
}
