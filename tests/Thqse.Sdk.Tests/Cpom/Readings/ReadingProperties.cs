using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Readings;

/// <summary>Contracts under other readings that go together, drawn for each case: by chance alone few contracts would have any.</summary>
[Cases(25)]
public class ReadingProperties
{
    /// <summary>By their bytes, and after the readings were applied: what another catalogue was made from has not moved.</summary>
    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void Applying_none_gives_the_same_bytes_as_before(GeneratedContract contract, LocalDate date)
    {
        var plain = contract.With(JsonTree.Absent, "readings");
        var (catalogue, read) = (contract.Catalogue, plain.Read());
        var before = EvaluationDocument.Write(catalogue.Evaluate(read, date));
        var words = CatalogueText.Of(catalogue);
        var under = catalogue.Under(contract.Read().Readings);

        Assert.Equal(before, EvaluationDocument.Write(catalogue.Under([]).Evaluate(read, date)));
        Assert.Equal(before, EvaluationDocument.Write(catalogue.Evaluate(plain.With(JsonTree.Object([]), "readings").Read(), date)));
        Assert.Equal(before, EvaluationDocument.Write(under.Ordinary.Evaluate(read, date)));
        Assert.Equal(words, CatalogueText.Of(under.Ordinary));
        Assert.Equal(ContractDocument.Write(read), ContractDocument.Write(read.Under([])));
    }

    /// <summary>Some combination changes something, or the property above would say nothing.</summary>
    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void Applying_some_gives_other_words_of_the_catalogue(GeneratedContract contract)
    {
        var readings = contract.Read().Readings;

        Assert.Equal(readings.Count > 0, CatalogueText.Of(contract.Catalogue) != CatalogueText.Of(contract.Catalogue.Under(readings)));
    }

    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void The_order_of_readings_never_matters(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var backwards = contract.Catalogue.Evaluate(read.Against(contract.Catalogue).Under(read.Readings.Reverse()), date);

        Assert.Equal(EvaluationDocument.Write(contract.Evaluate(date)), EvaluationDocument.Write(backwards));
    }

    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void Readings_of_the_contract_and_of_the_catalogue_are_the_same_thing(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var plain = read.Against(contract.Catalogue);

        Assert.Equal(
            EvaluationDocument.Write(contract.Catalogue.Evaluate(read, date)),
            EvaluationDocument.Write(contract.Catalogue.Under(read.Readings).Evaluate(plain, date)));
    }

    [Property(Arbitrary = [typeof(UnderReadings)])]
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

    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void Before_and_after_readings_is_the_inverse_of_after_and_before(GeneratedContract contract, LocalDate date)
    {
        var read = contract.Read();
        var (before, after) = (contract.Catalogue.Evaluate(read.Against(contract.Catalogue), date), contract.Catalogue.Evaluate(read, date));
        var (there, back) = (CpomComparison.Of(before, after), CpomComparison.Of(after, before));

        Assert.Equal(there.Moved.Select(moved => (moved.Id, moved.Horizon, moved.Year, Seen(moved.Before), Seen(moved.After))), back.Moved.Select(moved => (moved.Id, moved.Horizon, moved.Year, Seen(moved.After), Seen(moved.Before))));
        Assert.Empty(CpomComparison.Of(after, contract.Catalogue.Evaluate(read, date)).Moved);
    }

    [Property(Arbitrary = [typeof(UnderReadings)])]
    public void A_contract_reads_back_with_its_readings_in_canonical_order(GeneratedContract contract)
    {
        var read = contract.Read();
        var again = ContractDocument.Read(ContractDocument.Write(read), contract.Catalogue).ContractOrThrow();

        Assert.Equal(read.Readings, again.Readings);
        Assert.Equal(contract.Catalogue.SelectableReadings.Where(read.Readings.Contains), again.Readings);
    }

    private static (VerdictStatus? Status, decimal? Required, decimal? Observed) Seen(ComparedVerdict? verdict) => (verdict?.Status, verdict?.Required, verdict?.Observed);

    /// <summary>Of the embedded catalogue or of another, under readings of its own.</summary>
    public static class UnderReadings
    {
        public static Arbitrary<GeneratedContract> Contract { get; } = Arb.From(ContractGenerators.UnderReadings, ContractShrinker.Smaller);
    }
}
