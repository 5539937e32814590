using System.Diagnostics;
using System.Globalization;
using Thqse.Sdk.Tests.Serialization.Fuzzing;

if (args.Length is 0 or > 2
    || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
    || !long.TryParse(args.ElementAtOrDefault(1) ?? "1", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("Usage: COUNT [SEED]. Reads so many documents, changed by chance from the seed on, 1 when there is none.");
    return 64;
}

Console.WriteLine($"{count} documents from seed {seed}");
var watch = Stopwatch.StartNew();
var run = new FuzzRun();
var failures = 0;
foreach (var failure in run.Failures(seed, count))
{
    failures++;
    Console.WriteLine($"\n{failure}");
}

foreach (var (reader, counts) in run.Counts.OrderBy(reader => reader.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{reader,-20} {counts.Accepted,8} accepted {counts.Refused,8} refused");
}

Console.WriteLine($"{run.Beyond} refused by rules beyond a schema; {failures} failures; {watch.Elapsed.TotalSeconds:0} seconds");
return failures == 0 ? 0 : 1;
