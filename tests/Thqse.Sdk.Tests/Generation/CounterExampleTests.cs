using System.Reflection;
using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Cohorts;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Generation;

/// <summary>A property that fails shows a case that is small, can be pasted, and can be run again.</summary>
public class CounterExampleTests
{
    private static readonly Falsified NeverMetInMammography = Falsified.By(ContractGenerators.OfOccitanie, IsNotMetInMammography);

    private static readonly Falsified NeverAScore = Falsified.By(CaseGenerators.Cases, answered => answered.Score().Overall.Conservative is null or < 60);

    [Fact]
    public void A_contract_is_printed_as_its_document()
    {
        Assert.Equal(VerdictStatus.Met, Evaluated(NeverMetInMammography.Original));
        Assert.Equal(VerdictStatus.Met, Evaluated(NeverMetInMammography.Shrunk));
    }

    [Fact]
    public void A_contract_is_made_smaller_until_it_holds_nothing_else()
    {
        var contract = JsonTree.Parse(NeverMetInMammography.Shrunk);

        Assert.Equal(["format", "establishment", "observations"], Names(contract));

        // Spelled as chance had it: without what may be left out, for instance.
        var spelled = Assert.Single(Names(contract.Find("observations")!));
        Assert.EndsWith("OS_12", spelled, StringComparison.Ordinal);
        Assert.Equal(["2025", "2026"], Names(contract.Find("observations", spelled)!));
    }

    [Property]
    public void The_printed_form_of_a_contract_reads_back_to_the_same_contract(GeneratedContract contract)
        => Assert.Equal(ContractDocument.Write(contract.Read()), ContractDocument.Write(ContractDocument.Read(contract.ToString().Split(Environment.NewLine)[^1], contract.Catalogue).ContractOrThrow()));

    [Fact]
    public void A_case_is_printed_as_its_referential_and_its_response()
    {
        var lines = NeverAScore.Shrunk.Split(Environment.NewLine);
        var response = ResponseDocument.Read(lines[1], [Sketch.Load(lines[0])]).ResponseOrThrow();

        Assert.True(response.Score().Overall.Conservative >= 60);
        Assert.Single(response.Questionnaire.Questions);
    }

    [Fact]
    public void A_cohort_is_printed_as_the_cards_to_make()
        => Assert.Equal("[Card(0, \"ch\", 320, null, true, true), Card(0, \"ch\", 320, null, true, true), Card(0, \"ch\", 320, null, true, true)]",
            Falsified.By(CohortGenerators.Cohorts, cohort => cohort.Members.Count < 3).Shrunk);

    [Fact]
    public void A_failure_names_the_seed_that_fails_again_in_the_same_way()
        => Assert.Equal(NeverMetInMammography, NeverMetInMammography.Again(ContractGenerators.OfOccitanie, IsNotMetInMammography));

    /// <summary>Else THQSE_CASES would not lengthen them.</summary>
    [Fact]
    public void No_property_sets_how_often_it_is_tried()
        => Assert.DoesNotContain(
            typeof(CounterExampleTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()),
            method => method.GetCustomAttribute<PropertyAttribute>() is { MaxTest: not -1 });

    private static bool IsNotMetInMammography(GeneratedContract contract) => contract.Evaluate()["CPOM_OS_12"][2026].Status != VerdictStatus.Met;

    private static IEnumerable<string> Names(JsonTree tree) => ((JsonTree.JsonMap)tree).Members.Select(member => member.Name);

    private static VerdictStatus Evaluated(string document) => CpomCatalogue.Occitanie2025.EvaluateAsAsked(ContractDocument.Read(document).ContractOrThrow())["CPOM_OS_12"][2026].Status;
}
