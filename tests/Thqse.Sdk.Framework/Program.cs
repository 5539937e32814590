using Thqse.Samples.EveryDocument;
using Thqse.Sdk.Framework;

// Without an argument: the vectors of the tests. With documents: what the package makes of them, as the sample writes it.
if (args.Length == 0)
{
    return VectorRun.Run(Console.Out) ? 0 : 1;
}

using var output = Console.OpenStandardOutput();
Everything.Write(output, args);
return 0;
