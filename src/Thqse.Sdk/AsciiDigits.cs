namespace Thqse.Sdk;

/// <summary>Tests for the digits 0 to 9 only: char.IsDigit also accepts those of other scripts.</summary>
internal static class AsciiDigits
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool AreAll(string text)
    {
        foreach (var c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
