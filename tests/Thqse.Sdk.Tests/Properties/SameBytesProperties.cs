using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Documents;

namespace Thqse.Sdk.Tests.Properties;

[Cases(40)]
public class SameBytesProperties
{
    [Property]
    public void The_order_of_members_and_of_items_changes_nothing(GeneratedContract contract, Place order)
        => Assert.Equal(
            EvaluationDocument.Write(contract.Evaluate()),
            EvaluationDocument.Write((contract with { Document = Shuffling.Of(contract.Document, order) }).Evaluate()));

    [Property]
    public void Evaluating_twice_and_reading_twice_give_the_same_bytes(GeneratedContract contract)
    {
        var read = contract.Read();
        var once = EvaluationDocument.Write(contract.Catalogue.EvaluateAsAsked(read));

        Assert.Equal(once, EvaluationDocument.Write(contract.Catalogue.EvaluateAsAsked(read)));
        Assert.Equal(once, EvaluationDocument.Write(contract.Evaluate()));
    }
}
