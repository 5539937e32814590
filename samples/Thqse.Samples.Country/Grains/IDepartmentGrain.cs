using Orleans;
using Thqse.Sdk.Cpom;

namespace Thqse.Samples.Country.Grains;

/// <summary>The establishments of one department, by its code: how many cells have which status.</summary>
public interface IDepartmentGrain : IGrainWithStringKey
{
    /// <summary>Takes the statuses of an establishment in the place of those before. What is said twice, late or in another order counts once: the latest version stays.</summary>
    /// <param name="finess">The establishment.</param>
    /// <param name="version">The version of what it declared, from 1 on.</param>
    /// <param name="statuses">The status of each cell, by indicator, then by year.</param>
    Task Report(string finess, int version, IReadOnlyList<VerdictStatus> statuses);

    /// <summary>The establishments counted, and the counts: of each cell, by indicator, then by year, the number of establishments with each status, in the order of <see cref="VerdictStatus"/>.</summary>
    Task<DepartmentCounts> Counts();
}

/// <summary>The counts of a department. They are for who runs the platform: what is published hides small groups (<c>RegionReporting</c>).</summary>
/// <param name="Establishments">How many establishments are counted.</param>
/// <param name="ByCell">Of each cell, how many have each status.</param>
[GenerateSerializer]
public sealed record DepartmentCounts(int Establishments, IReadOnlyList<int[]> ByCell)
{
    /// <summary>Counts some establishments.</summary>
    /// <param name="statuses">The statuses of each.</param>
    public static DepartmentCounts Of(IEnumerable<IReadOnlyList<VerdictStatus>> statuses)
    {
        var all = statuses.ToArray();
        var cells = all.Length == 0 ? 0 : all[0].Count;
        var counts = Enumerable.Range(0, cells).Select(_ => new int[Enum.GetValues<VerdictStatus>().Length]).ToArray();
        foreach (var of in all)
        {
            for (var cell = 0; cell < cells; cell++)
            {
                counts[cell][Array.IndexOf(Enum.GetValues<VerdictStatus>(), of[cell])]++;
            }
        }

        return new DepartmentCounts(all.Length, counts);
    }
}
