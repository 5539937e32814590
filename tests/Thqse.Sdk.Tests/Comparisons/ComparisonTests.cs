using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Comparisons;

/// <summary>Comparisons worked out by hand from the fiches.</summary>
public class ComparisonTests
{
    private static readonly LocalDate Spring = new(2027, 3, 31);
    private static readonly CpomContract Contract = SampleContracts.Read("ch-des-deux-rivieres");

    /// <summary>CT_4 asks two partnerships a year of a medium hospital, one of a small one; one was signed in 2026, three in 2025.</summary>
    [Fact]
    public void With_fewer_beds_less_is_asked()
    {
        var comparison = CpomComparison.Of(Evaluate(Contract, Spring), Evaluate(Contract.With(With(beds: 90)), Spring));

        Assert.Equal((VerdictStatus.NotMet, 2m, 1m, VerdictStatus.Met, 1m, 1m), Figures(Of(comparison, "CPOM_CT_4", VerdictHorizon.Year, 2026)));
        Assert.Equal((VerdictStatus.Met, 4m, 4m, VerdictStatus.Met, 2m, 4m), Figures(Of(comparison, "CPOM_CT_4", VerdictHorizon.ToDate, 2026)));
        Assert.Equal((VerdictStatus.Pending, 10m, 5m, VerdictStatus.Met, 5m, 5m), Figures(Of(comparison, "CPOM_CT_4", VerdictHorizon.Period, null)));
        Assert.Equal(["establishment: beds"], comparison.Differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void A_target_that_is_gone_has_no_figure_after()
    {
        var moved = Of(CpomComparison.Of(Evaluate(Contract, Spring), Evaluate(Contract.With(With(beds: 90)), Spring)), "CPOM_CT_2", VerdictHorizon.Year, 2027);

        Assert.Equal((VerdictStatus.NoTarget, null, null), (moved.After!.Status, moved.After.Required, moved.After.Observed));
    }

    [Theory]
    [InlineData(Language.French, "Avant : non atteint (demandé 2, observé 1). Après : atteint (demandé 1, observé 1). En cause : l'établissement (nombre de lits).")]
    [InlineData(Language.English, "Before: not met (asked 2, observed 1). After: met (asked 1, observed 1). Because of: the establishment (number of beds).")]
    public void It_is_said_in_two_sentences(Language language, string said)
        => Assert.Equal(said, Of(CpomComparison.Of(Evaluate(Contract, Spring), Evaluate(Contract.With(With(beds: 90)), Spring)), "CPOM_CT_4", VerdictHorizon.Year, 2026).Explain(language));

    /// <summary>In 2028 the year 2027 is closed, and one partnership of 2027 is short of the two that 320 beds ask; one is enough for 90 beds. Either difference alone moves the verdict.</summary>
    [Fact]
    public void Each_difference_that_alone_moves_a_verdict_is_a_cause()
    {
        var comparison = CpomComparison.Of(Evaluate(Contract, Spring), Evaluate(Contract.With(With(beds: 90)), new LocalDate(2028, 3, 31)));

        Assert.Equal([DifferenceKind.AsOf, DifferenceKind.Establishment], Of(comparison, "CPOM_CT_4", VerdictHorizon.Year, 2027).Because.Select(cause => cause.Kind));
        Assert.Equal([DifferenceKind.Establishment], Of(comparison, "CPOM_CT_4", VerdictHorizon.Year, 2026).Because.Select(cause => cause.Kind));
    }

    /// <summary>A value of 2027 that is declared is not seen in March 2026, and nothing moves by the date alone where nothing was declared: only both together.</summary>
    [Fact]
    public void What_moves_only_together_is_said_so()
    {
        var measure = new MeasureId("crisis-exercises");
        var os18 = IndicatorId.Parse("CPOM_OS_18");
        var empty = new CpomContractBuilder(Contract.Catalogue, Contract.Establishment).Declare(os18, 2025, measure, MeasuredValue.Count(1)).Build();
        var full = new CpomContractBuilder(Contract.Catalogue, Contract.Establishment).Declare(os18, 2025, measure, MeasuredValue.Count(1)).Declare(os18, 2026, measure, MeasuredValue.Count(1)).Build();

        var moved = Of(CpomComparison.Of(Evaluate(empty, new LocalDate(2025, 12, 31)), Evaluate(full, new LocalDate(2026, 6, 30))), "CPOM_OS_18", VerdictHorizon.Year, 2026);

        Assert.True(moved.OnlyTogether);
        Assert.Equal([DifferenceKind.AsOf, DifferenceKind.Declarations], moved.Because.Select(cause => cause.Kind));
        Assert.Contains("ensemble seulement", moved.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains("only together", moved.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_chosen_and_what_was_taken_out_are_causes_of_their_own()
    {
        var other = new CpomContractBuilder(Contract.Catalogue, Contract.Establishment).FixTarget(IndicatorId.Parse("CPOM_OS_8"), 25).NotConcernedBy(IndicatorId.Parse("CPOM_OS_1"), "no").Build();

        var differences = CpomComparison.Of(Evaluate(Contract, Spring), Evaluate(other, Spring)).Differences.Select(difference => (difference.Kind, difference.Value)).ToArray();

        Assert.Contains((DifferenceKind.Choices, "CPOM_OS_8"), differences);
        Assert.Contains((DifferenceKind.NotConcerned, "CPOM_OS_1"), differences);
        Assert.Contains((DifferenceKind.NotConcerned, "CPOM_OS_22"), differences);
        Assert.Contains((DifferenceKind.Establishment, "alreadyEngaged"), differences);
    }

    [Fact]
    public void A_medico_social_establishment_takes_over_no_contract()
        => Assert.Throws<ArgumentException>(() => Contract.With(new Establishment(EstablishmentCategory.MedicoSocial, beds: 80)));

    [Fact]
    public void Evaluations_of_two_catalogues_are_not_compared()
    {
        var other = CatalogueFiles.Sound();
        var evaluation = other.Evaluate(new CpomContractBuilder(other, Contract.Establishment).Build(), Spring);

        Assert.Throws<ArgumentException>(() => CpomComparison.Of(Evaluate(Contract, Spring), evaluation));
    }

    private static Establishment With(long beds)
    {
        var now = Contract.Establishment;
        return new Establishment(now.Category, beds, null, now.Department, now.StatedGhtMembership, now.StatedActivities, now.Name, now.Finess, now.Siret);
    }

    private static CpomEvaluation Evaluate(CpomContract contract, LocalDate date) => contract.Evaluate(date);

    private static MovedVerdict Of(CpomComparison comparison, string indicator, VerdictHorizon horizon, int? year)
        => comparison.Moved.Single(moved => moved.Id == IndicatorId.Parse(indicator) && moved.Horizon == horizon && moved.Year == year);

    private static (VerdictStatus, decimal?, decimal?, VerdictStatus, decimal?, decimal?) Figures(MovedVerdict moved)
        => (moved.Before!.Status, moved.Before.Required, moved.Before.Observed, moved.After!.Status, moved.After.Required, moved.After.Observed);
}
