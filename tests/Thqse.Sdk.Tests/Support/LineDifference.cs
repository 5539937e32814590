using System.Globalization;

namespace Thqse.Sdk.Tests.Support;

/// <summary>What changed between two texts, line by line, as a reviewer reads it: removed lines with -, added lines with +.</summary>
internal static class LineDifference
{
    private const int MostLinesShown = 200;

    /// <summary>The lines that differ, each group under the number of its first line in the old text; null when the texts are the same.</summary>
    public static string? Between(string before, string after)
    {
        if (before == after)
        {
            return null;
        }

        var shown = Changes(Lines(before), Lines(after)).Take(MostLinesShown + 1).ToArray();
        var tooMany = shown.Length > MostLinesShown;
        return string.Join("\n", tooMany ? [.. shown.Take(MostLinesShown), "(more follows)"] : shown);
    }

    private static IEnumerable<string> Changes(string[] before, string[] after)
    {
        var common = CommonLines(before, after);
        var (i, j, isInGroup) = (0, 0, false);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                (i, j, isInGroup) = (i + 1, j + 1, false);
                continue;
            }

            if (!isInGroup)
            {
                isInGroup = true;
                yield return string.Create(CultureInfo.InvariantCulture, $"line {i + 1}:");
            }

            var isRemoved = j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]);
            yield return isRemoved ? "- " + before[i++] : "+ " + after[j++];
        }
    }

    /// <summary>For each pair of places, how many lines the rests of the two texts have in common, in the same order.</summary>
    private static int[,] CommonLines(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');
}
