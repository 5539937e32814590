using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Properties;

[Cases(30)]
public class IrrelevanceProperties
{
    [Property]
    public void What_is_declared_after_the_date_changes_nothing(GeneratedContract contract)
    {
        var evaluation = contract.Evaluate();

        Assert.Equal(Verdicts(evaluation), Verdicts(contract.KnownIn(evaluation.AsOf.Year).Evaluate()));
    }

    [Property]
    public void What_is_declared_for_an_indicator_that_does_not_apply_changes_nothing(Given<JsonTree> given)
    {
        var (contract, others) = given;
        var evaluation = contract.Evaluate();
        var changed = evaluation.Indicators
            .Zip(others)
            .Where(pair => !pair.First.IsApplicable)
            .Aggregate(contract, (result, pair) => WithObservations(result, pair.First.Id, pair.Second));

        Assert.Equal(Verdicts(evaluation), Verdicts(changed.Evaluate()));
    }

    [Property]
    public void What_is_declared_for_one_indicator_changes_no_other(Given<JsonTree> given)
    {
        var (contract, others) = given;
        var fiches = contract.Catalogue.Fiches;
        var evenOnes = fiches.Zip(others).Where(pair => pair.First.Id.Number % 2 == 0).Aggregate(contract, (result, pair) => WithObservations(result, pair.First.Id, pair.Second));
        var (before, after) = (Indicators(contract), Indicators(evenOnes));

        Assert.All(fiches.Where(fiche => fiche.Id.Number % 2 == 1).Select(fiche => fiches.ToList().IndexOf(fiche)), index => Assert.Equal(before[index], after[index]));
    }

    /// <summary>A notice tells what is not counted; nothing else does.</summary>
    private static string Verdicts(CpomEvaluation evaluation)
        => string.Join("\n", ((JsonTree.JsonItems)JsonTree.Parse(EvaluationDocument.Write(evaluation)).Find("indicators")!).Items.Select(item => item.ToString()));

    private static GeneratedContract WithObservations(GeneratedContract contract, IndicatorId indicator, JsonTree observations)
        => contract.With(observations, "observations", indicator.ToString());

    private static string[] Indicators(GeneratedContract contract)
        => [.. ((JsonTree.JsonItems)JsonTree.Parse(EvaluationDocument.Write(contract.Evaluate())).Find("indicators")!).Items.Select(item => item.ToString())];
}
