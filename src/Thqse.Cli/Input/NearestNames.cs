using System.Text.RegularExpressions;

namespace Thqse.Cli.Input;

/// <summary>The known names nearest to what was typed.</summary>
internal static partial class NearestNames
{
    private const int Most = 3;

    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> known)
    {
        var wanted = Essence(text);
        var same = known.Where(name => Essence(name) == wanted).ToArray();
        if (wanted.Length == 0 || same.Length > 0)
        {
            return same;
        }

        var limit = Math.Max(1, wanted.Length / 3);
        return known
            .Select(name => (name, distance: Distance(wanted, Essence(name))))
            .Where(each => each.distance <= limit)
            .OrderBy(each => each.distance)
            .Take(Most)
            .Select(each => each.name)
            .ToArray();
    }

    /// <summary>What distinguishes a name: "cpom_os_07", "OS 7" and "os7" are all OS7.</summary>
    private static string Essence(string text)
    {
        var letters = string.Concat(text.ToUpperInvariant().Where(char.IsLetterOrDigit));
        var essential = letters.StartsWith("CPOM", StringComparison.Ordinal) && letters.Length > "CPOM".Length ? letters["CPOM".Length..] : letters;
        return LeadingZeros().Replace(essential, string.Empty);
    }

    /// <summary>How many letters are added, left out, replaced, or swapped with the next one.</summary>
    private static int Distance(string left, string right)
    {
        var distances = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                distances[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    distances[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                    Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i - 2, j - 2] + 1);
                }
            }
        }

        return distances[left.Length, right.Length];
    }

    [GeneratedRegex("(?<=[A-Z])0+(?=[0-9])")]
    private static partial Regex LeadingZeros();
}
