using BenchmarkDotNet.Running;
using Thqse.Sdk.Benchmarks;
using Thqse.Sdk.Benchmarks.Performance;

switch (args)
{
    case ["hello"]:
        Console.WriteLine("Hello");
        break;
    case ["first"]:
        FirstVerdict.Print();
        break;
    case ["catalogues"]:
        Console.WriteLine(string.Join('\n', CatalogueTable.Lines()));
        break;
    case ["cohorts"]:
        Console.WriteLine(string.Join('\n', CohortTable.Lines().Concat(ErrorTable.Lines())));
        break;
    case ["readings"]:
        Console.WriteLine(string.Join('\n', ReadingTable.Lines()));
        break;
    case ["page", var page, var tool]:
        PerformancePage.Write(page, tool);
        break;
    default:
        Compare(args);
        break;
}

// Apart, so that hello does not load the library that it is not about.
static void Compare(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(ContractBenchmarks).Assembly).Run(args);
