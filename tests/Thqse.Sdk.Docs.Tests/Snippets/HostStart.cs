using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;

namespace Snippets;

internal static class HostStart
{
    public static async Task Run()
    {
        #region Start
        var builder = Host.CreateApplicationBuilder();

        // As appsettings.json, the environment or the command line have it.
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Thqse:MaxBytes"] = "1048576", ["Thqse:Followed:0"] = "CPOM_OS_16", ["Thqse:Followed:1"] = "OS_12" });
        var settings = builder.Configuration.GetSection("Thqse");

        builder.Services.AddThqse(thqse => thqse.Limits = new ReadingLimits(settings.GetValue("MaxBytes", ReadingLimits.DefaultMaxBytes)));
        builder.Services.AddHealthChecks().AddCheck("thqse", () => Evaluated(CpomCatalogue.Occitanie2025)
            ? HealthCheckResult.Healthy($"{CpomCatalogue.Occitanie2025}")
            : HealthCheckResult.Unhealthy("A contract could not be evaluated."));
        using var host = builder.Build();

        // Before the first request: the catalogues are read when they are asked for, and their code is compiled when it runs.
        var catalogue = host.Services.GetRequiredService<CpomCatalogue>();
        Evaluated(catalogue);

        var followed = settings.GetSection("Followed").Get<IndicatorId[]>()!;             // a text that is none is refused, with its key
        Console.WriteLine(string.Join(", ", followed.Select(indicator => catalogue[indicator].ShortLabel[Language.English])));
        var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Console.WriteLine($"{health.Status}: {health.Entries["thqse"].Description}");

        static bool Evaluated(CpomCatalogue catalogue)
        {
            var contract = new CpomContractBuilder(catalogue, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();
            return contract.Evaluate(new LocalDate(2027, 3, 31)).Verdicts.Count > 0;
        }
        #endregion
    }
}
