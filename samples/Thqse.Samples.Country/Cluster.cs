using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Hosting;
using StackExchange.Redis;

namespace Thqse.Samples.Country;

/// <summary>How silos and clients find each other, and where grains are kept: Redis, for both. On several machines the addresses of the silos are those of their machines, and nothing else changes.</summary>
internal static class Cluster
{
    private const string Id = "thqse-country";

    /// <summary>One silo: silos of one machine have ports of their own, from their numbers.</summary>
    /// <param name="number">The number of the silo, from 0.</param>
    /// <param name="redis">The address of Redis, such as "localhost:6379".</param>
    public static IHost Silo(int number, string redis)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.UseOrleans(silo => silo
            .Configure<ClusterOptions>(Name)
            .UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .AddRedisGrainStorageAsDefault(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .ConfigureEndpoints(IPAddress.Loopback, siloPort: 11111 + number, gatewayPort: 30000 + number)

            // A cluster of two has one witness only: it declares the other one dead alone, after two seconds.
            .Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
            }));
        return builder.Build();
    }

    /// <summary>A client: it finds the silos that live in Redis.</summary>
    /// <param name="redis">The address of Redis.</param>
    public static IHost Client(string redis)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(Name)
            .UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .UseConnectionRetryFilter((_, cancellationToken) => Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken).ContinueWith(_ => true, TaskScheduler.Default))
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(5)));
        return builder.Build();
    }

    private static void Name(ClusterOptions options)
    {
        options.ClusterId = Id;
        options.ServiceId = Id;
    }
}
