using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Contracts against the embedded catalogue, and what belongs to them.</summary>
public static class ContractGenerators
{
    private static readonly ContractsOf Occitanie = new(CpomCatalogue.Occitanie2025);

    /// <summary>Dates at which a contract is evaluated, many of them around the end of a year.</summary>
    public static Gen<LocalDate> Dates { get; } = Gen.OneOf(
        Gen.Choose(2024, 2030).Select(year => new LocalDate(year, 12, 31)),
        Gen.Choose(2025, 2031).Select(year => new LocalDate(year, 1, 1)),
        Gen.Choose(2025, 2030).Select(year => new LocalDate(year, 1, 2)),
        Gen.Choose(0, 3000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days)));

    public static Arbitrary<LocalDate> AnyDate { get; } = Arb.From(Dates);

    public static Arbitrary<TargetYear> AnyTargetYear { get; } = Arb.From(Gen.Choose(2025, 2029).Select(year => new TargetYear(year)));

    public static Arbitrary<OtherObservations> OthersOfEveryIndicator { get; } = Arb.From(Occitanie.Observations.Select(observations => new OtherObservations(observations)));

    /// <summary>Valid contracts; a failing one is made smaller by taking members out.</summary>
    public static Arbitrary<GeneratedContract> Contracts { get; } = Arb.From(Occitanie.Generator, ContractShrinker.Smaller);
}
