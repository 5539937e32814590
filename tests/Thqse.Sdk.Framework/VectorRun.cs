using Thqse.Sdk.Tests.Conformance;
using Thqse.Sdk.Tests.Diagnosis.Vectors;

namespace Thqse.Sdk.Framework;

/// <summary>The verdicts and scores that someone worked out by hand, on this run time.</summary>
internal static class VectorRun
{
    /// <summary>Writes each departure, then the counts.</summary>
    /// <returns>Whether there were vectors of each kind, and none failed.</returns>
    public static bool Run(TextWriter output)
    {
        var failed = 0;
        foreach (var (name, differences) in Contracts().Concat(Scores()).Where(vector => vector.Differences.Length > 0))
        {
            failed++;
            output.WriteLine($"{name}\n  {string.Join("\n  ", differences)}");
        }

        output.WriteLine($"{Vector.All.Count} contract vectors, {Vector.Language.Count} of the language of catalogues, {ScoreVector.All.Count} score vectors, {failed} failed");
        return failed == 0 && Vector.All.Count > 0 && Vector.Language.Count > 0 && ScoreVector.All.Count > 0;
    }

    private static IEnumerable<(string Name, string[] Differences)> Contracts()
        => Vector.All.Concat(Vector.Language).Select(vector => (vector.ToString(), Differences: Tried(vector.Differences)));

    private static IEnumerable<(string Name, string[] Differences)> Scores()
        => ScoreVector.All.Select(vector => (vector.Name, Differences: Tried(vector.Differences)));

    /// <summary>A vector that throws has failed; the others still run.</summary>
    private static string[] Tried(Func<IEnumerable<string>> differences)
    {
        try
        {
            return [.. differences()];
        }
        catch (Exception failure)
        {
            return [failure.ToString()];
        }
    }
}
