using System.Text.RegularExpressions;

namespace Thqse.Sdk.Workbooks.Reading;

/// <summary>Reads numbers typed as text, as the French write them, where they can only be one: "56,4", "1 234", "56,4 %". "1.234" can be two.</summary>
internal static partial class NumberReading
{
    public static NumberText Read(string text)
    {
        var match = Number().Match(text.Trim());
        if (!match.Success)
        {
            return new NumberText(null, IsPercent: false, IsAmbiguous: Grouped().IsMatch(text.Trim()));
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit)).TrimStart('0').PadLeft(1, '0');
        var decimals = match.Groups["decimals"].Value;
        var digits = match.Groups["sign"].Value + whole + (decimals.Length == 0 ? string.Empty : "." + decimals);
        var isPercent = match.Groups["percent"].Success;

        // Three digits behind one separator: thousands for one reader, thousandths for another. After a zero, or more than three digits, it cannot be thousands.
        var isAmbiguous = decimals.Length == 3 && match.Groups["whole"].Value.Length <= 3 && whole != "0";
        return new NumberText(isAmbiguous ? null : digits, isPercent, isAmbiguous);
    }

    /// <summary>Thousands stand apart by a space of any kind: plain, not breaking, narrow, thin.</summary>
    [GeneratedRegex(@"\A(?<sign>-?)(?<whole>[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+|[0-9]+)(?:[.,](?<decimals>[0-9]+))?(?<percent>[ \u00A0\u202F]?%)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    /// <summary>Thousands apart by points or commas, as other countries write them.</summary>
    [GeneratedRegex(@"\A-?[0-9]{1,3}(?:[.,'][0-9]{3})+(?:[.,][0-9]+)?\z")]
    private static partial Regex Grouped();
}
