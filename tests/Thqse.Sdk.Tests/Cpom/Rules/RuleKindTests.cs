using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Rules;

/// <summary>What every kind of rule promises, whichever it is.</summary>
public class RuleKindTests
{
    private static readonly string Sound = CatalogueFiles.SoundText;

    [Fact]
    public void The_names_of_the_kinds_are_permanent()
        => Assert.Equal(
            ["none", "threshold", "growth", "direction", "flag", "milestone", "chosenTarget", "chosenTargetIsSet", "declared", "allOf", "anyOf", "someOf"],
            RuleForms.All.Select(form => form.Name));

    [Fact]
    public void A_rule_has_the_name_and_the_kind_it_is_written_with()
    {
        const string SomeOf = """{ "rule": "someOf", "atLeast": 1, "parts": [ { "rule": "none" }, { "rule": "threshold", "measure": "projects", "atLeast": 2 } ], "lines": "46" }""";
        var rules = Rules(CpomCatalogue.Occitanie2025).Concat(Rules(CatalogueFiles.Sound())).Append(Evaluated(SomeOf).Cell!.Rule).ToArray();

        Assert.All(rules, rule => Assert.Equal(rule.Name, Codes<RuleKind>.Camel(rule.Kind)));
        Assert.Equal(RuleForms.All.Select(form => form.Kind), rules.Select(rule => rule.Kind).Distinct().OrderBy(kind => kind));
    }

    /// <summary>A composite could be made of it, and its evaluation failed.</summary>
    [Fact]
    public void A_part_that_asks_nothing_decides_nothing()
    {
        var verdict = Evaluated("""{ "rule": "allOf", "parts": [ { "rule": "none" }, { "rule": "threshold", "measure": "projects", "atLeast": 2 } ], "lines": "46" }""");

        Assert.Equal(VerdictStatus.NotMet, verdict.Status);
        Assert.Equal(2, Assert.Single(verdict.Parts).Required);
        Assert.Equal(2, Assert.Single(Assert.Single(verdict.ToGreen!.Ways).Steps).Value);
    }

    [Fact]
    public void Parts_of_which_none_asks_for_anything_ask_for_nothing_together()
    {
        var verdict = Evaluated("""{ "rule": "anyOf", "parts": [ { "rule": "none" }, { "rule": "none" } ], "lines": "46" }""");

        Assert.Equal(VerdictStatus.NoTarget, verdict.Status);
        Assert.Null(verdict.ToGreen);
        Assert.Empty(verdict.ExplainFigures(Language.English));
    }

    /// <summary>The large row of the sound catalogue, which asks for 2 projects in 2032, with that cell written otherwise; 1 is declared.</summary>
    private static YearVerdict Evaluated(string cell)
    {
        const string Written = """{ "rule": "threshold", "measure": "projects", "atLeast": 2, "lines": "46" }""";
        Assert.Contains(Written, Sound, StringComparison.Ordinal);
        var catalogue = CatalogueFiles.Load(Sound.Replace(Written, cell, StringComparison.Ordinal));
        const string Contract = """
            {
              "format": "thqse.cpom-contract/1",
              "catalogue": "cpom-fictif-2030-2032",
              "establishment": { "category": "ch", "beds": 600, "ghtMember": true, "activities": ["had"] },
              "observations": { "CPOM_CT_1": { "2032": { "values": { "projects": 1 } } } }
            }
            """;
        return catalogue.EvaluateAsAsked(ContractDocument.Read(Contract, catalogue).ContractOrThrow())["CPOM_CT_1"][2032];
    }

    private static IEnumerable<TargetRule> Rules(CpomCatalogue catalogue)
        => catalogue.Fiches.SelectMany(fiche => fiche.Targets.Rows).SelectMany(row => row.Cells.Select(cell => cell.Rule).Append(row.Period?.Rule)).OfType<TargetRule>()
            .SelectMany(rule => rule.Parts.Prepend(rule));
}
