using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

/// <summary>A property says nothing of what its generator never makes.</summary>
public class LanguageGeneratorTests
{
    private static readonly GeneratedContract[] Contracts = [.. ContractGenerators.Rich.Generator.Sample(size: 50, seed: new Rnd(2028), numberOfSamples: 150).Select(rich => rich.Contract)];

    private static readonly YearVerdict[] Verdicts = [.. Contracts.SelectMany(contract => contract.Evaluate().Indicators).SelectMany(indicator => indicator.Years)];

    [Fact]
    public void Every_kind_of_measure_rule_and_reason_is_met_with()
    {
        var targets = Contracts.SelectMany(contract => contract.Catalogue.Fiches).Select(fiche => fiche.Targets).ToArray();
        var rules = targets.SelectMany(target => target.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Rule.Parts).ToArray();

        Assert.Equal(Enum.GetValues<MeasureKind>(), targets.SelectMany(target => target.Measures).Select(measure => measure.Kind).Distinct().Order());
        Assert.Equal(4, rules.OfType<ThresholdRule>().Select(rule => rule.Comparison).Distinct().Count());
        Assert.Equal(4, rules.OfType<DirectionRule>().Select(rule => rule.Comparison).Distinct().Count());
        Assert.Equal(Enum.GetValues<GrowthKind>(), rules.OfType<GrowthRule>().Select(rule => rule.Growth).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReferenceYearKind>(), rules.OfType<GrowthRule>().Select(rule => rule.From.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<VerdictStatus>(), Verdicts.Select(verdict => verdict.Status).Distinct().Order());

        // Every attribute is given: without one that decides, there is no contract.
        Assert.Equal(Enum.GetValues<Reason>().Except([Reason.AttributeMissing]), Verdicts.SelectMany(verdict => verdict.Reasons).Distinct().Order());
    }

    [Fact]
    public void Every_kind_of_rule_is_sometimes_met_and_sometimes_not()
    {
        var decided = Verdicts.SelectMany(verdict => verdict.Parts).ToLookup(part => (part.Rule.Name, part.Rule.Number?.Comparison), part => part.Decision());

        Assert.All(decided, rule => Assert.Contains(VerdictStatus.Met, rule));
        Assert.All(decided.Where(rule => rule.Key.Name != "declared"), rule => Assert.Contains(VerdictStatus.NotMet, rule));
    }

    [Fact]
    public void Contracts_are_evaluated_under_other_readings_too()
        => Assert.True(Contracts.Count(contract => contract.Evaluate().Catalogue.Readings.Count > 0) > 5);
}
