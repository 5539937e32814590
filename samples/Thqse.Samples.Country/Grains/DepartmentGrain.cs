using Orleans;
using Orleans.Runtime;
using Thqse.Sdk.Cpom;

namespace Thqse.Samples.Country.Grains;

/// <summary>Keeps the latest statuses of each establishment, and counts them when it is asked: a number that is never added to cannot be added to twice.</summary>
public sealed class DepartmentGrain([PersistentState("statuses")] IPersistentState<KeptStatuses> kept) : Grain, IDepartmentGrain
{
    /// <inheritdoc/>
    public async Task Report(string finess, int version, IReadOnlyList<VerdictStatus> statuses)
    {
        if (!kept.State.ByEstablishment.TryGetValue(finess, out var before) || before.Version < version)
        {
            kept.State.ByEstablishment[finess] = new ReportedStatuses { Version = version, Statuses = [.. statuses.Select(status => (byte)status)] };
            await kept.WriteStateAsync();
        }
    }

    /// <inheritdoc/>
    public Task<DepartmentCounts> Counts() => Task.FromResult(
        DepartmentCounts.Of(kept.State.ByEstablishment.Values.Select(each => each.Statuses.Select(status => (VerdictStatus)status).ToArray())));
}

/// <summary>What a department keeps.</summary>
[GenerateSerializer]
public sealed class KeptStatuses
{
    /// <summary>By FINESS number.</summary>
    [Id(0)]
    public Dictionary<string, ReportedStatuses> ByEstablishment { get; set; } = [];
}

/// <summary>What an establishment has reported.</summary>
[GenerateSerializer]
public sealed class ReportedStatuses
{
    /// <summary>Of which version of its contract.</summary>
    [Id(0)]
    public int Version { get; set; }

    /// <summary>The status of each cell.</summary>
    [Id(1)]
    public byte[] Statuses { get; set; } = [];
}
