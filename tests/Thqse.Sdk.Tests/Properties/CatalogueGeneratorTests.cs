using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>A property says nothing of what its generator never makes.</summary>
public class CatalogueGeneratorTests
{
    private static readonly GeneratedContract[] Contracts = [.. ContractGenerators.OfGenerated.Generator.Sample(size: 50, seed: new Rnd(2025), numberOfSamples: 120)];

    private static readonly YearVerdict[] Verdicts = [.. Contracts.SelectMany(contract => contract.Evaluate().Indicators).SelectMany(indicator => indicator.Years)];

    /// <summary>Chance asks now and then what no value can reach; that is judged like anything else.</summary>
    [Fact]
    public void Every_generated_catalogue_is_sound()
        => Assert.DoesNotContain(Contracts.Take(50).SelectMany(contract => contract.Catalogue.Check()), finding => finding.Code != CatalogueFindingCode.UnreachableTarget);

    [Fact]
    public void Every_kind_of_rule_period_and_reason_is_met_with()
    {
        var rows = Contracts.SelectMany(contract => contract.Catalogue.Fiches).SelectMany(fiche => fiche.Targets.Rows).ToArray();

        Assert.Equal(RuleNames, rows.SelectMany(row => row.Cells).Select(cell => cell.Rule.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<PeriodKind>(), rows.Select(row => row.Period?.Kind).OfType<PeriodKind>().Distinct().Order());
        Assert.Equal(Enum.GetValues<VerdictStatus>(), Verdicts.Select(verdict => verdict.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<Reason>().Except(GeneratorTests.OfOtherCatalogues), Verdicts.SelectMany(verdict => verdict.Reasons).Distinct().Order());
    }

    [Fact]
    public void Every_kind_of_rule_is_sometimes_met_and_sometimes_not()
    {
        var decided = Verdicts.SelectMany(verdict => verdict.Parts).ToLookup(part => part.Rule.Name, part => part.Decision());

        Assert.All(decided, rule => Assert.Contains(VerdictStatus.Met, rule));
        Assert.All(decided.Where(rule => rule.Key != "declared"), rule => Assert.Contains(VerdictStatus.NotMet, rule));
    }

    private static IEnumerable<string> RuleNames => CpomCatalogue.Occitanie2025.Fiches
        .SelectMany(fiche => fiche.Targets.Rows)
        .SelectMany(row => row.Cells)
        .Select(cell => cell.Rule.Name)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
