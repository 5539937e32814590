using Thqse.Samples.Country.Commands;
using Thqse.Samples.Country.Grains;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.Country.Tests;

/// <summary>The grains of the country, each test with a department of its own.</summary>
public class CountryTests(CountryCluster cluster) : IClassFixture<CountryCluster>
{
    [Fact]
    public async Task What_is_submitted_is_kept_judged_as_a_report_judges_it_and_counted_once()
    {
        var contracts = Contracts().Where(contract => Line.FinessOf(contract).StartsWith("31", StringComparison.Ordinal)).ToArray();
        var statuses = contracts.Select(Judged).ToArray();

        // Each twice, all at once: somebody who got no answer asks again.
        await Task.WhenAll(contracts.Concat(contracts).Select(contract => Establishment(contract).Submit(contract)));

        foreach (var (contract, judged) in contracts.Zip(statuses))
        {
            var declared = (await Establishment(contract).Declared())!;
            Assert.Equal((1, contract), (declared.Version, declared.Contract));
            Assert.Equal(judged, declared.Statuses);
        }

        var (here, there) = (DepartmentCounts.Of(statuses), await Department("31").Counts());
        Assert.True(contracts.Length > 1);
        Assert.Equal(contracts.Length, there.Establishments);
        Assert.Equal(here.ByCell, there.ByCell);
    }

    [Fact]
    public async Task A_later_contract_takes_the_place_of_the_one_before_in_the_counts_too()
    {
        var contract = Contracts().First(each => Line.FinessOf(each).StartsWith("12", StringComparison.Ordinal));
        var later = contract.Replace("\"2027-03-31\"", "\"2030-01-01\"", StringComparison.Ordinal);

        await Establishment(contract).Submit(contract);
        var submission = await Establishment(contract).Submit(later);

        Assert.Equal(2, submission.Version);
        Assert.NotEqual(Judged(contract), Judged(later));
        Assert.Equal(DepartmentCounts.Of([Judged(later)]).ByCell, (await Department("12").Counts()).ByCell);
    }

    [Fact]
    public async Task What_comes_late_changes_no_count()
    {
        var department = Department("48");
        await department.Report("480000016", 2, [VerdictStatus.Met]);
        await department.Report("480000016", 1, [VerdictStatus.NotMet]);

        Assert.Equal(DepartmentCounts.Of([[VerdictStatus.Met]]).ByCell, (await department.Counts()).ByCell);
    }

    [Fact]
    public async Task A_document_that_is_refused_gets_its_diagnostics_and_changes_nothing()
    {
        var contract = Contracts().First(each => Line.FinessOf(each).StartsWith("65", StringComparison.Ordinal));
        var establishment = Establishment(contract);
        await establishment.Submit(contract);

        var refused = await establishment.Submit(contract.Replace("\"ch\"", "\"hospital\"", StringComparison.Ordinal));

        Assert.Contains("unknown-value", refused.Diagnostics, StringComparison.Ordinal);
        Assert.Equal((1, contract), ((await establishment.Declared())!.Version, (await establishment.Declared())!.Contract));
        Assert.Equal(1, (await Department("65").Counts()).Establishments);
    }

    [Fact]
    public async Task A_message_that_asks_what_if_names_the_values_and_keeps_nothing()
    {
        var contract = Contracts().First(each => Line.FinessOf(each).StartsWith("66", StringComparison.Ordinal));
        var establishment = Establishment(contract);
        Assert.Null(await establishment.WhatIf("CPOM_OS_12", "mammograms", 2026, [0]));
        await establishment.Submit(contract);

        var met = (await establishment.WhatIf("CPOM_OS_12", "mammograms", 2026, [0, 1_000_000]))!;

        Assert.True(met[1] >= met[0]);
        Assert.Null(await establishment.WhatIf("CPOM_OS_12", "nothing-of-this-name", 2026, [0]));
        Assert.Equal(contract, (await establishment.Declared())!.Contract);
    }

    private static string[] Contracts()
    {
        using var lines = new StringWriter();
        Generate.Run(60, lines);
        return lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static VerdictStatus[] Judged(string contract)
        => [.. ContractDocument.Read(contract).ContractOrThrow().EvaluateAsAsked().Verdicts.Select(year => year.Status)];

    private IEstablishmentGrain Establishment(string contract) => cluster.Grains.GetGrain<IEstablishmentGrain>(Line.FinessOf(contract));

    private IDepartmentGrain Department(string code) => cluster.Grains.GetGrain<IDepartmentGrain>(code);
}
