using System.Text;
using BenchmarkDotNet.Attributes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks;

/// <summary>A response of which nothing is known, 0.6 MB: what a host that shows the first problems pays, and one that shows them all.</summary>
[MemoryDiagnoser]
public class RefusedResponseBenchmarks
{
    private const int Shown = 100;

    private byte[] json = [];

    [GlobalSetup]
    public void SetUp()
    {
        var answers = string.Join(',', Enumerable.Range(0, 33_000).Select(number => $"\"energy-{number:00000}\":{{}}"));
        json = Encoding.UTF8.GetBytes($$$"""{"format":"thqse.questionnaire-response/1","questionnaire":"thqse-specimen/sanitary","establishment":{"category":"ch","beds":320},"answers":{{{{answers}}}}}""");
    }

    [Benchmark(Baseline = true)]
    public int ShowTheFirst() => DiagnosticsDocument.Write([.. ResponseDocument.ReadUtf8(json).Diagnostics.Take(Shown)]).Length;

    [Benchmark]
    public int ShowAll() => DiagnosticsDocument.Write(ResponseDocument.ReadUtf8(json).Diagnostics).Length;
}
