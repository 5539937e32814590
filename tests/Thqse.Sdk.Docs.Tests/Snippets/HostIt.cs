using System.Text.Json;
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
        var summary = contract.Evaluate(asOf: new LocalDate(2027, 3, 31)).Summary;
        Console.WriteLine($"{summary.Undetermined} of {summary.Total} not known");
        #endregion

        NextBlock();

        #region Files
        using var own = new ServiceCollection().AddThqse(options =>
        {
            options.AddCatalogueFile("samples/catalogues/medico-social-scheme.json");
            options.AddCatalogueFile("samples/catalogues/transition-obligations.json");
            options.AddReferentialFile("samples/data/referentials/sober-site.json");
        }).BuildServiceProvider();
        var scheme = own.GetRequiredService<CpomCatalogues>()["medico-social-2031-2033"];
        Console.WriteLine($"{scheme.Label.English}, version {scheme.Version}");
        Console.WriteLine(string.Join(", ", own.GetRequiredService<Referentials>().All.Select(each => each.Id)));
        #endregion

        NextBlock();

        #region RefusedFiles
        try
        {
            new ServiceCollection().AddThqse(options =>
            {
                options.AddCatalogueFile("samples/data/ch-des-deux-rivieres.json");
                options.AddReferential("what the database keeps", new MemoryStream("[]"u8.ToArray()));
            });
        }
        catch (ThqseConfigurationException refused)
        {
            Console.WriteLine(refused.Message);
        }
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

        NextBlock();

        #region Identifiers
        var finess = FinessNumber.Parse("310781406");                                     // FormatException if it is none
        Console.WriteLine($"{finess}, {finess:S}, {FinessNumber.TryParse("310781407", out _)}");
        var corsican = JsonSerializer.Deserialize<FinessNumber?>("\"2B0000020\"");
        var targets = new Dictionary<IndicatorId, SiretNumber?> { [IndicatorId.Parse("CPOM_CT_7")] = SiretNumber.Parse("35600000049837"), [IndicatorId.Parse("CPOM_OS_1")] = null };
        Console.WriteLine($"{corsican} {JsonSerializer.Serialize(targets)}");
        #endregion
    }
}
