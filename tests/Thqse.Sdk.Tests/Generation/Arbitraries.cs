using FsCheck;
using NodaTime;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Cohorts;
using Thqse.Sdk.Tests.Generation.Contracts;
using Thqse.Sdk.Tests.Generation.Documents;
using Thqse.Sdk.Tests.Generation.Numbers;
using Thqse.Sdk.Tests.Generation.Policies;
using Thqse.Sdk.Tests.Generation.Programmes;
using Thqse.Sdk.Tests.Generation.Registers;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Support;

[assembly: Cases(40, Arbitrary = [typeof(Arbitraries)])]

namespace Thqse.Sdk.Tests.Generation;

/// <summary>What a property can ask for by the type of a parameter: how it is generated, and how a failing one is made smaller.</summary>
public static class Arbitraries
{
    public static Arbitrary<GeneratedContract> Contract => ContractGenerators.OfAny;

    public static Arbitrary<RichContract> RichContract => ContractGenerators.Rich;

    public static Arbitrary<LocalDate> Date => ContractGenerators.AnyDate;

    public static Arbitrary<Given<JsonTree>> OtherObservations { get; } = ContractGenerators.Given(contract => new ContractsOf(contract.Of).Observations);

    public static Arbitrary<Given<Addition>> Additions { get; } = ContractGenerators.Given(Addition.ToEveryIndicator);

    public static Arbitrary<Given<Increase>> Increases { get; } = ContractGenerators.Given(Increase.OfEveryIndicator);

    public static Arbitrary<AnsweredCase> Case => CaseGenerators.Cases;

    public static Arbitrary<RichCase> RichCase => CaseGenerators.Rich;

    public static Arbitrary<LoadedReferential> Referential => ReferentialGenerators.Referentials;

    public static Arbitrary<WeightFactors> WeightFactors => ReferentialGenerators.Factors;

    public static Arbitrary<GeneratedCohort> Cohort => CohortGenerators.Cohorts;

    public static Arbitrary<BadContract> BadContract => BadDocuments.Contracts;

    public static Arbitrary<BadBytes> BadBytes => BadDocuments.Overwritten;

    public static Arbitrary<BadResponse> BadResponse => BadDocuments.Responses;

    public static Arbitrary<BadScoreCard> BadScoreCard => BadDocuments.ScoreCards;

    public static Arbitrary<BadEvaluation> BadEvaluation => BadDocuments.Evaluations;

    public static Arbitrary<BadReferential> BadReferential => BadDocuments.Referentials;

    public static Arbitrary<Fraction> Fraction => NumberGenerators.Fractions;

    public static Arbitrary<PlainDecimal> PlainDecimal => NumberGenerators.Decimals;

    public static Arbitrary<ExtremeQuotient> ExtremeQuotient => NumberGenerators.ExtremeQuotients;

    public static Arbitrary<GeneratedWindow> Window => GeneratedWindow.Windows;

    public static Arbitrary<GeneratedRegister> Register => GeneratedRegister.Registers;

    public static Arbitrary<GeneratedPolicy> Policy => GeneratedPolicy.Policies;

    public static Arbitrary<Place> Place => Generation.Place.Anywhere;
}
