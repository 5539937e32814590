using System.Globalization;
using Microsoft.Extensions.Hosting;
using Thqse.Samples.Country;
using Thqse.Samples.Country.Commands;

const string Usage = """
    silo NUMBER REDIS       one silo; NUMBER is 0, 1, … on one machine; REDIS such as localhost:6379
    generate COUNT          contracts of establishments that do not exist, one a line
    submit FILE REDIS       submits every line
    verify FILE REDIS       compares what the cluster holds with what this process works out on its own
    """;

switch (args)
{
    case ["silo", var number, var redis]:
        using (var silo = Cluster.Silo(int.Parse(number, CultureInfo.InvariantCulture), redis))
        {
            await silo.StartAsync();
            Console.WriteLine($"silo {number} is active");
            await silo.WaitForShutdownAsync();
        }

        return 0;
    case ["generate", var count]:
        Generate.Run(int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["submit", var file, var redis]:
        return await AsClient(redis, services => Submit.Run(services, file));
    case ["verify", var file, var redis]:
        return await AsClient(redis, services => Verify.Run(services, file));
    default:
        Console.Error.WriteLine(Usage);
        return 64;
}

static async Task<int> AsClient(string redis, Func<IServiceProvider, Task<int>> run)
{
    using var client = Cluster.Client(redis);
    await client.StartAsync();
    var status = await run(client.Services);
    await client.StopAsync();
    return status;
}
