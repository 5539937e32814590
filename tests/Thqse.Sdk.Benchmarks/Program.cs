using BenchmarkDotNet.Running;
using Thqse.Sdk.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ContractBenchmarks).Assembly).Run(args);
