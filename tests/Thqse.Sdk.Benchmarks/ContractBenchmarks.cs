using BenchmarkDotNet.Attributes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks;

/// <summary>The way from a document to its verdicts, step by step, on a sample contract.</summary>
[MemoryDiagnoser]
public class ContractBenchmarks
{
    private byte[] json = [];
    private CpomContract contract = null!;
    private CpomPlan plan = null!;
    private CpomEvaluation evaluation = null!;

    [GlobalSetup]
    public void SetUp()
    {
        json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ch-des-deux-rivieres.json"));
        contract = ContractDocument.ReadUtf8(json).ContractOrThrow();
        plan = CpomCatalogue.Occitanie2025.Plan(contract);
        evaluation = plan.EvaluateAsAsked();
    }

    [Benchmark]
    public CpomContract Read() => ContractDocument.ReadUtf8(json).ContractOrThrow();

    [Benchmark]
    public CpomPlan Plan() => CpomCatalogue.Occitanie2025.Plan(contract);

    [Benchmark(Baseline = true)]
    public CpomEvaluation Evaluate() => plan.EvaluateAsAsked();

    [Benchmark]
    public StatusCounts EvaluateAndCount() => plan.EvaluateAsAsked().Summary;

    [Benchmark]
    public string Write() => EvaluationDocument.Write(evaluation);
}
