using System.Text;

namespace Thqse.Sdk;

/// <summary>Finds the known names nearest to one that is not known, for "did you mean".</summary>
public static class NearestNames
{
    private const int Most = 3;
    private const int LongestCompared = 64;
    private const int ShortestEnding = 3;

    /// <summary>Finds the known names nearest to a name, whatever their capitals, separators and leading zeros: "os_07" is CPOM_OS_7.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <returns>At most three of them, the nearest first; empty when none resembles the name.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A known name is null.</exception>
    public static IReadOnlyList<string> Of(string name, IReadOnlyList<string> known)
    {
        Guard.NotNull(name, nameof(name));
        var names = Guard.NoNulls(known, nameof(known));
        var wanted = Essence(name);
        if (wanted.Length == 0 || wanted.Length > LongestCompared)
        {
            return [];
        }

        var candidates = names.Select(name => (Name: name, Essence: Essence(name))).ToArray();
        var same = candidates.Where(candidate => IsSame(wanted, candidate.Essence)).Take(Most).ToArray();
        return (same.Length > 0 ? same : NumberedNames.Resembling(wanted, candidates) is { Length: > 0 } numbered ? numbered : Nearest(wanted, candidates)).Select(candidate => candidate.Name).Take(Most).ToArray();
    }

    /// <summary>Those that a few letters inserted, deleted or replaced make the same.</summary>
    private static IEnumerable<(string Name, string Essence)> Nearest(string wanted, IEnumerable<(string Name, string Essence)> candidates)
    {
        var limit = Math.Max(2, wanted.Length / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Essence.Length - wanted.Length) <= limit)
            .Select(candidate => (Candidate: candidate, Distance: Distance(wanted, candidate.Essence)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .Take(Most)
            .Select(pair => pair.Candidate);
    }

    /// <summary>The same letters and digits, or the end of a longer identifier.</summary>
    private static bool IsSame(string wanted, string candidate)
        => wanted == candidate || (wanted.Length >= ShortestEnding && candidate.EndsWith(wanted, StringComparison.Ordinal));

    /// <summary>What distinguishes a name: letters in capitals and digits, without zeros after a letter.</summary>
    private static string Essence(string text)
    {
        var essence = new StringBuilder();
        foreach (var character in text.ToUpperInvariant())
        {
            if (char.IsLetterOrDigit(character) && (character != '0' || (essence.Length > 0 && char.IsDigit(essence[essence.Length - 1]))))
            {
                essence.Append(character);
            }
        }

        return essence.ToString();
    }

    /// <summary>The Levenshtein distance: how many letters to insert, delete or replace.</summary>
    internal static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        var current = new int[to.Length + 1];
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }
}
