using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Properties;

public class SameBytesProperties
{
    private static readonly Arbitrary<(GeneratedContract Contract, GeneratedContract Shuffled)> ShuffledContracts = Arb.From(
        from contract in ContractGenerators.Contracts.Generator
        from shuffled in Shuffling.Of(contract.Document)
        select (contract, new GeneratedContract(shuffled)));

    [Fact]
    public void The_order_of_members_and_of_items_changes_nothing()
        => Check.That(80, ShuffledContracts, pair =>
            Assert.Equal(EvaluationDocument.Write(pair.Contract.Evaluate()), EvaluationDocument.Write(pair.Shuffled.Evaluate())));

    [Fact]
    public void Evaluating_twice_and_reading_twice_give_the_same_bytes()
        => Check.That(60, ContractGenerators.Contracts, contract =>
        {
            var read = contract.Read();
            var once = EvaluationDocument.Write(GeneratedContract.Catalogue.Evaluate(read));

            Assert.Equal(once, EvaluationDocument.Write(GeneratedContract.Catalogue.Evaluate(read)));
            Assert.Equal(once, EvaluationDocument.Write(contract.Evaluate()));
        });
}
