using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>The words by which a documentation comment says what a number counts, or between which limits it lies.</summary>
internal static partial class NumberWords
{
    public static bool AreIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(
        @"\b(percent|out of 100|point[s]?|unit of the measure|beds|places|year[s]?|lines?|weight|how many|number of|\d or more|zero or more|above 0|at least|at most|from -?\d+ to \d+)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
