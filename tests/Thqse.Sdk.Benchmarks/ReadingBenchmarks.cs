using BenchmarkDotNet.Attributes;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks;

/// <summary>The catalogue under other readings, made anew: with a second reading each time, as the catalogue under a single one is kept.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly ReadingId Small = ReadingId.Parse("CPOM_OS_18=more-than-one");

    private CpomEvaluation evaluation = null!;

    /// <summary>A reading of the head that every growth of a count depends on, one that changes the size classes, one of a large fiche.</summary>
    [Params("all=count-growth-not-raised", "all=500-is-medium", "CPOM_OS_9=compounding")]
    public string Reading { get; set; } = string.Empty;

    [GlobalSetup]
    public void SetUp() => evaluation = ContractDocument
        .ReadUtf8(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow()
        .Evaluate(new LocalDate(2030, 1, 1));

    [Benchmark]
    public CpomCatalogue Under() => CpomCatalogue.Occitanie2025.Under(ReadingId.Parse(Reading), Small);

    [Benchmark]
    public ContestedVerdicts Contested() => evaluation.Contested();
}
