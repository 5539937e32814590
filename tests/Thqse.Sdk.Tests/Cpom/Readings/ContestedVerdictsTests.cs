using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Cpom.Readings;

public class ContestedVerdictsTests
{
    private static readonly CpomCatalogue Catalogue = CpomCatalogue.Occitanie2025;
    private static readonly IndicatorId Communication = IndicatorId.Parse("CPOM_OS_20");
    private static readonly IndicatorId Coordination = IndicatorId.Parse("CPOM_CT_7");

    /// <summary>Six actions in 2026: 8 are asked, 2 a quarter; 2 a year would be under the other reading.</summary>
    [Fact]
    public void The_reading_that_would_change_a_verdict_is_told_with_what_would_become_of_it()
    {
        var verdict = Evaluation(builder => builder.Declare(Communication, 2026, new MeasureId("communication-actions"), MeasuredValue.Count(6))).Contested()
            .Verdicts.Single(each => each.Id == Communication && each is { Horizon: VerdictHorizon.Year, Year: 2026 });

        Assert.True(verdict.ChangesStatus);
        var moved = Assert.Single(verdict.Under);
        Assert.Equal(VerdictStatus.NotMet, moved.Before!.Status);
        Assert.Equal((VerdictStatus.Met, 2m, 6m), (moved.After!.Status, moved.After.Required!.Value, moved.After.Observed!.Value));
        Assert.Equal((DifferenceKind.Reading, "CPOM_OS_20=per-year"), (moved.Because.Single().Kind, moved.Because.Single().Value));
    }

    [Fact]
    public void A_verdict_that_holds_is_not_contested()
        => Assert.DoesNotContain(
            Evaluation(builder => builder.Declare(Communication, 2026, new MeasureId("communication-actions"), MeasuredValue.Count(1))).Contested().Verdicts,
            each => each.Id == Communication && each is { Year: 2026, ChangesStatus: true, Horizon: VerdictHorizon.Year });

    [Fact]
    public void What_needs_a_measure_of_which_nothing_is_declared_cannot_be_told()
    {
        var contested = Evaluation(builder => builder.Declare(Coordination, 2026, new MeasureId("coordination-meetings"), MeasuredValue.Count(2))).Contested();
        var untold = contested.Untold.Single(each => each.Id == Coordination && each is { Horizon: VerdictHorizon.Year, Year: 2026 });

        Assert.Equal(ReadingId.Parse("CPOM_CT_7=per-declared-period"), untold.Reading);
        Assert.Equal(["tension-periods"], untold.Needs.Select(measure => measure.Id.ToString()));
        Assert.StartsWith("On ne peut pas le dire", untold.Explain(Language.French), StringComparison.Ordinal);
        Assert.StartsWith("It cannot be told", untold.Explain(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(contested.Verdicts, each => each.Id == Coordination && each is { Horizon: VerdictHorizon.Year, Year: 2026 });
    }

    /// <summary>A number is declared for 2026, and nobody was asked for the milestone of the other reading; reached in a later year, it is known not to be reached in 2026.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData(2026, false)]
    [InlineData(2027, false)]
    public void A_milestone_that_only_the_reading_asks_for_cannot_be_told_before_it_is_declared(int? reached, bool isUntold)
    {
        var (fiche, milestone) = (IndicatorId.Parse("CPOM_OS_11"), new MilestoneId("data-included"));
        var builder = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true, activities: Activities.Mco))
            .Declare(fiche, 2026, new MeasureId("direct-admissions"), MeasuredValue.Count(80));
        var contract = (reached is { } year ? builder.Reach(fiche, year, milestone) : builder).Build();
        var contested = Catalogue.Evaluate(contract, new NodaTime.LocalDate(2030, 3, 31)).Contested();
        var untold = contested.Untold.Where(each => each.Reading == ReadingId.Parse("CPOM_OS_11=data-included")).ToArray();

        Assert.Equal(isUntold ? [2026] : [], untold.Select(each => each.Year));
        Assert.All(untold, each => Assert.Equal([milestone], each.NeededMilestones.Select(needed => needed.Id)));
        Assert.All(untold, each => Assert.Equal("It cannot be told: nothing is declared of \"Data of direct unscheduled admissions included\".", each.Explain(Language.English)));
        Assert.Equal(reached == 2027, contested.Verdicts.Any(each => each.Id == fiche && each.Year == 2026 && each.Under.Any(moved => moved.ChangesStatus && moved.Because[0].Value == "CPOM_OS_11=data-included")));
        Assert.Equal(isUntold, ComparisonDocument.Write(contested, Language.English).Contains("\"needsMilestones\": [", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void What_depends_on_what_the_establishment_does_not_say_of_itself_cannot_be_told(bool? hasEmergencyUnit, bool isContested)
    {
        var (reading, fiche, attribute) = (ReadingId.Parse("CPOM_CT_5=emergency-only"), IndicatorId.Parse("CPOM_CT_5"), new AttributeId("emergency-unit"));
        var said = hasEmergencyUnit is { } has ? EstablishmentAttributes.Of(new KeyValuePair<AttributeId, AttributeValue>(attribute, AttributeValue.Flag(has))) : null;
        var builder = new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true, attributes: said))
            .Declare(fiche, 2026, new MeasureId("territorial-team"), MeasuredValue.Flag(false));
        var contested = Catalogue.Evaluate(builder.Build(), new NodaTime.LocalDate(2027, 3, 31)).Contested();
        var untold = contested.Untold.Where(each => each.Reading == reading && each is { Horizon: VerdictHorizon.Year, Year: 2026 }).ToArray();

        Assert.Equal(hasEmergencyUnit is null, untold.Length == 1);
        Assert.Equal(hasEmergencyUnit is null, contested.Untold.Any(each => each.Reading == reading && each.Horizon == VerdictHorizon.Period));
        Assert.Equal(isContested, contested.Verdicts.Any(each => each.Id == fiche && each.Horizon == VerdictHorizon.Period && each.Under.Any(moved => moved.Because[0].Value == reading.ToString())));
        Assert.Equal(isContested, contested.Verdicts.Any(each => each.Id == fiche && each.Year == 2026 && each.Under.Any(moved => moved.Because[0].Value == reading.ToString())));
        Assert.All(untold, each => Assert.Equal("It cannot be told: nothing is declared of \"Emergency unit\".", each.Explain(Language.English)));
        Assert.All(untold, each => Assert.Equal([attribute], each.NeededAttributes.Select(needed => needed.Id)));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(3, false)]
    public void Once_the_measure_is_declared_it_is_told(int periods, bool isContested)
    {
        var contested = Evaluation(builder => builder
            .Declare(Coordination, 2026, new MeasureId("coordination-meetings"), MeasuredValue.Count(6))
            .Declare(Coordination, 2026, new MeasureId("tension-periods"), MeasuredValue.Count(periods))).Contested();

        Assert.DoesNotContain(contested.Untold, each => each.Id == Coordination && each.Year == 2026);
        Assert.Equal(isContested, contested.Verdicts.Any(each => each.Id == Coordination && each is { Horizon: VerdictHorizon.Year, Year: 2026, ChangesStatus: true }));
    }

    [Fact]
    public void The_document_names_the_reading_as_the_cause_and_no_evaluation_after()
    {
        var document = ComparisonDocument.Write(Evaluation(builder => builder.Declare(Communication, 2026, new MeasureId("communication-actions"), MeasuredValue.Count(6))).Contested(), Language.English);

        Assert.Contains("\"after\": null,", document, StringComparison.Ordinal);
        Assert.Contains("\"value\": \"CPOM_OS_20=per-year\"", document, StringComparison.Ordinal);
        Assert.Contains("\"untold\": [", document, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_asked_of_an_evaluation() => Assert.Throws<ArgumentNullException>("evaluation", () => CpomContesting.Contested(null!));

    private static CpomEvaluation Evaluation(Func<CpomContractBuilder, CpomContractBuilder> declare)
    {
        var contract = declare(new CpomContractBuilder(Catalogue, new Establishment(EstablishmentCategory.Ch, 320, isGhtMember: true))).Build();
        return Catalogue.Evaluate(contract, new NodaTime.LocalDate(2027, 3, 31));
    }
}
