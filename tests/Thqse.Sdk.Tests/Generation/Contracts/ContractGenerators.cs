using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Tests.Generation.Catalogues;

namespace Thqse.Sdk.Tests.Generation.Contracts;

/// <summary>Contracts of the embedded catalogue and of generated ones, and what belongs to them.</summary>
public static class ContractGenerators
{
    /// <summary>Dates at which a contract is evaluated, many of them around the end of a year.</summary>
    public static Gen<LocalDate> Dates { get; } = Gen.OneOf(
        Gen.Choose(2024, 2030).Select(year => new LocalDate(year, 12, 31)),
        Gen.Choose(2025, 2031).Select(year => new LocalDate(year, 1, 1)),
        Gen.Choose(2025, 2030).Select(year => new LocalDate(year, 1, 2)),
        Gen.Choose(0, 7 * 12).SelectMany(months => Gen.Choose(-1, 0).Select(days => new LocalDate(2024, 1, 1).PlusMonths(months).PlusDays(days))),
        Gen.Choose(0, 3000).Select(days => new LocalDate(2024, 1, 1).PlusDays(days)));

    public static Arbitrary<LocalDate> AnyDate { get; } = Arb.From(Dates);

    /// <summary>Valid contracts of the embedded catalogue; a failing one is made smaller by taking members out.</summary>
    public static Arbitrary<GeneratedContract> OfOccitanie { get; } = Arb.From(new ContractsOf().Generator, ContractShrinker.Smaller);

    /// <summary>The same of catalogues that are generated too.</summary>
    public static Arbitrary<GeneratedContract> OfGenerated { get; } =
        Arb.From(CatalogueGenerators.Catalogues.SelectMany(catalogue => new ContractsOf(catalogue).Generator), ContractShrinker.Smaller);

    /// <summary>Of catalogues that use the whole language: those that are generated, and every one of the tests and samples.</summary>
    public static Arbitrary<RichContract> Rich { get; } = Arb.From(
        Gen.Frequency((3, LanguageCatalogues.Catalogues), (1, Gen.Elements(WrittenCatalogues.All))).SelectMany(catalogue => new ContractsOf(catalogue).Generator).Select(contract => new RichContract(contract)),
        rich => ContractShrinker.Smaller(rich.Contract).Select(smaller => new RichContract(smaller)));

    /// <summary>Of the embedded catalogue or of another.</summary>
    public static Arbitrary<GeneratedContract> OfAny { get; } = Arb.From(Gen.OneOf(OfOccitanie.Generator, OfGenerated.Generator), ContractShrinker.Smaller);

    /// <summary>Of any catalogue, under readings of its ledger that go together, wherever it offers some.</summary>
    public static Gen<GeneratedContract> UnderReadings { get; } =
        from contract in OfAny.Generator
        from readings in ReadingGenerators.Of(contract.Catalogue)
        select contract.With(readings, "readings");

    /// <summary>A contract, and what is made for its catalogue; a failing one is made smaller by taking members out of the contract.</summary>
    internal static Arbitrary<Given<T>> Given<T>(Func<GeneratedContract, Gen<T[]>> more) => Arb.From(
        from contract in OfAny.Generator
        from made in more(contract)
        select new Given<T>(contract, made),
        given => ContractShrinker.Smaller(given.Contract).Where(smaller => smaller.Of == given.Contract.Of).Select(smaller => given with { Contract = smaller }));
}
