using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Entry;

/// <summary>A contract is the same contract after it was a workbook. What says nothing (an empty year, a blank text) has no cell, and is left out.</summary>
[Cases(25, Arbitrary = [typeof(Arbitraries)])]
public class ContractRoundTripProperties
{
    [Property]
    public void A_contract_that_was_a_workbook_is_the_same_contract(GeneratedContract generated, bool isFrench)
    {
        var contract = generated.Read();

        var read = ContractWorkbook.Read(ContractWorkbook.Write(contract, isFrench ? Language.French : Language.English), contract.Catalogue);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(SaidContract.Of(contract), SaidContract.Of(read.Contract!));
    }

    [Property]
    public void Its_evaluation_is_the_same_too(GeneratedContract generated)
    {
        var contract = generated.Read();

        var read = ContractWorkbook.Read(ContractWorkbook.Write(contract, Language.French), contract.Catalogue).Contract!;

        Assert.Equal(Verdicts(generated.Evaluate()), Verdicts(read.EvaluateAsAsked()));
    }

    /// <summary>All but the notices, which point to the document as it is spelt.</summary>
    private static string Verdicts(CpomEvaluation evaluation)
    {
        var document = JsonNode.Parse(EvaluationDocument.Write(evaluation, Language.English))!.AsObject();
        document.Remove("notices");
        return document.ToJsonString();
    }

    [Property(MaxTest = 3)]
    public void The_same_contract_gives_the_same_bytes(GeneratedContract generated)
        => Assert.Equal(ContractWorkbook.Write(generated.Read(), Language.French), ContractWorkbook.Write(generated.Read(), Language.French));
}
