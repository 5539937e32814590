using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>A property says nothing of what its generator never makes.</summary>
public class GeneratorTests
{
    private static readonly GeneratedContract[] Contracts = [.. ContractGenerators.OfOccitanie.Generator.Sample(size: 50, seed: new Rnd(9), numberOfSamples: 300)];

    private static readonly YearVerdict[] Verdicts = [.. Contracts.SelectMany(contract => contract.Evaluate().Indicators).SelectMany(indicator => indicator.Years)];

    /// <summary>Those that are not read throw above.</summary>
    [Fact]
    public void Every_generated_contract_is_valid() => Assert.Equal(Contracts.Length * CpomCatalogue.Occitanie2025.Fiches.Count * 5, Verdicts.Length);

    /// <summary>The shipped catalogue asks nothing that is not to be exceeded: see Cpom/Catalogues.</summary>
    internal static readonly Reason[] OfOtherCatalogues =
    [
        Reason.AboveThreshold, Reason.AboveAllowedGrowth, Reason.NotDecreased, Reason.Increased, Reason.ChosenYearMissing, Reason.AboveChosenTarget, Reason.BelowVolume, Reason.AttributeMissing,
    ];

    [Fact]
    public void Every_status_and_every_reason_is_met_with()
    {
        Assert.Equal(Enum.GetValues<VerdictStatus>(), Verdicts.Select(verdict => verdict.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<Reason>().Except(OfOtherCatalogues), Verdicts.SelectMany(verdict => verdict.Reasons).Distinct().Order());
    }

    [Fact]
    public void Every_cell_that_asks_something_is_sometimes_met_and_sometimes_not()
    {
        var decided = Verdicts.Where(verdict => verdict.Cell is not null).ToLookup(verdict => (verdict.Indicator.Id, verdict.Indicator.Row!.Id, verdict.Year));
        var lacking =
            from fiche in CpomCatalogue.Occitanie2025.Fiches
            from row in fiche.Targets.Rows
            from cell in row.Cells
            where cell.Rule is not NoTargetRule
            from wanted in cell.Rule is DeclaredRule ? [VerdictStatus.Met, VerdictStatus.Undetermined] : new[] { VerdictStatus.Met, VerdictStatus.NotMet }
            where decided[(fiche.Id, row.Id, cell.Year)].All(verdict => verdict.Decision() != wanted)
            select $"{fiche.Id} {row.Id} {cell.Year} {wanted}";

        Assert.Empty(lacking);
    }
}
