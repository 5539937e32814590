using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Cpom.Readings;

[Cases(60)]
public class ReadingProperties
{
    [Property]
    public void The_order_of_readings_never_matters(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var backwards = contract.Catalogue.Evaluate(read.Against(contract.Catalogue).Under(read.Readings.Reverse()), date);

        Assert.Equal(EvaluationDocument.Write(contract.Evaluate(date)), EvaluationDocument.Write(backwards));
    }

    [Property]
    public void Readings_of_the_contract_and_of_the_catalogue_are_the_same_thing(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var plain = read.Against(contract.Catalogue);

        Assert.Equal(
            EvaluationDocument.Write(contract.Catalogue.Evaluate(read, date)),
            EvaluationDocument.Write(contract.Catalogue.Under(read.Readings).Evaluate(plain, date)));
    }

    [Property]
    public void A_reading_of_one_fiche_moves_no_verdict_of_another(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var before = contract.Catalogue.Evaluate(read.Against(contract.Catalogue), date);
        var after = contract.Catalogue.Evaluate(read, date);
        var concerned = read.Readings.Select(reading => reading.Indicator).ToHashSet();

        if (!concerned.Contains(null))
        {
            Assert.All(CpomComparison.Of(before, after).Moved, moved => Assert.Contains(moved.Id, concerned));
        }
    }

    [Property]
    public void A_contract_reads_back_with_its_readings_in_canonical_order(GeneratedContract contract)
    {
        var read = contract.Read();
        var again = ContractDocument.Read(ContractDocument.Write(read), contract.Catalogue).ContractOrThrow();

        Assert.Equal(read.Readings, again.Readings);
        Assert.Equal(contract.Catalogue.SelectableReadings.Where(read.Readings.Contains), again.Readings);
    }
}
