namespace Thqse.Sdk.Json;

/// <summary>Finds the known names nearest to an unknown one, for "did you mean".</summary>
internal static class NearestNames
{
    private const int Most = 3;
    private const int LongestCompared = 64;

    public static IReadOnlyList<string> Of(string name, IReadOnlyList<string> known)
    {
        if (name.Length > LongestCompared)
        {
            return [];
        }

        var limit = Math.Max(2, name.Length / 3);
        return known
            .Select(candidate => (Candidate: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Take(Most)
            .Select(pair => pair.Candidate)
            .ToArray();
    }

    /// <summary>The Levenshtein distance: how many letters to insert, delete or replace.</summary>
    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
