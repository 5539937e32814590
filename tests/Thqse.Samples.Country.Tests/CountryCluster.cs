using Orleans.TestingHost;

namespace Thqse.Samples.Country.Tests;

/// <summary>Two silos in this process, which keep grains in memory.</summary>
public sealed class CountryCluster : IAsyncLifetime
{
    private readonly InProcessTestCluster cluster;

    public CountryCluster()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => silo.AddMemoryGrainStorageAsDefault());
        cluster = builder.Build();
    }

    public IGrainFactory Grains => cluster.Client;

    public Task InitializeAsync() => cluster.DeployAsync();

    public async Task DisposeAsync() => await cluster.DisposeAsync();
}
