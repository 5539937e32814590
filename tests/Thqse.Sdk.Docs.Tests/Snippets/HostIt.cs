using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

namespace Snippets;

internal static class HostIt
{
    public static void Run()
    {
        #region Register
        using var provider = new ServiceCollection().AddThqse().BuildServiceProvider();
        var catalogues = provider.GetRequiredService<CpomCatalogues>();
        var contract = catalogues.ReadContract("""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 } }
            """).ContractOrThrow();
        var summary = contract.Catalogue.Evaluate(contract, asOf: new LocalDate(2027, 3, 31)).Summary;
        Console.WriteLine($"{summary.Undetermined} of {summary.Total} not known");
        #endregion

        NextBlock();

        #region Refused
        try
        {
            new ServiceCollection().AddThqse(options =>
            {
                options.DefaultCatalogue = "cpom-lune";
                options.Referentials.Clear();
            });
        }
        catch (ThqseConfigurationException refused)
        {
            Console.WriteLine(refused.Message);
        }
        #endregion

        NextBlock();

        #region Policy
        using var strict = new ServiceCollection()
            .AddSingleton(new ScoringPolicy(NotConcernedPolicy.CountedAsZero))
            .AddThqse()
            .BuildServiceProvider();
        Console.WriteLine(strict.GetRequiredService<ScoringPolicy>().NotConcerned);
        #endregion
    }
}
