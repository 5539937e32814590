using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Thqse.Samples.Country.Grains;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.Country.Commands;

/// <summary>Compares what the cluster holds with what this process works out on its own from the same file.</summary>
internal static class Verify
{
    public static async Task<int> Run(IServiceProvider services, string file)
    {
        var grains = services.GetRequiredService<IClusterClient>();
        var expected = File.ReadLines(file).ToDictionary(Line.FinessOf, contract => contract);
        var local = new Dictionary<string, List<IReadOnlyList<VerdictStatus>>>();
        var (lost, otherwise, versions) = (0, 0, 0);
        foreach (var (finess, contract) in expected)
        {
            // By the report, where the cluster has judged in bulk.
            var read = ContractDocument.Read(contract).ContractOrThrow();
            var statuses = read.EvaluateAsAsked().Verdicts.Select(year => year.Status).ToArray();
            local.TryAdd(finess[..2], []);
            local[finess[..2]].Add(statuses);
            var declared = await grains.GetGrain<IEstablishmentGrain>(finess).Declared();
            lost += declared?.Contract == contract ? 0 : 1;
            otherwise += declared?.Statuses.SequenceEqual(statuses) == true ? 0 : 1;
            versions += declared?.Version == 1 ? 0 : 1;
        }

        var miscounted = 0;
        foreach (var (department, statuses) in local)
        {
            var (here, there) = (DepartmentCounts.Of(statuses), await grains.GetGrain<IDepartmentGrain>(department).Counts());
            miscounted += here.Establishments == there.Establishments && here.ByCell.Zip(there.ByCell).All(pair => pair.First.SequenceEqual(pair.Second)) ? 0 : 1;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{expected.Count} contracts: {lost} lost, {versions} taken twice, {otherwise} judged otherwise; {local.Count} departments: {miscounted} counted otherwise"));
        return lost + otherwise + versions + miscounted == 0 ? 0 : 1;
    }
}
