using System.Diagnostics;
using System.Globalization;
using Thqse.Sdk.Tests.Serialization.Fuzzing;
using Thqse.Sdk.Workbooks.Tests.Fuzzing;

if (args.Length is 0 or > 2
    || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
    || !long.TryParse(args.ElementAtOrDefault(1) ?? "1", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine("Usage: COUNT [SEED]. Reads so many documents, and a workbook for every ten of them, changed by chance from the seed on, 1 when there is none.");
    return 64;
}

// A workbook takes ten times as long as a document: each takes half of the time.
var workbooks = (count + 9) / 10;
Console.WriteLine($"{count} documents and {workbooks} workbooks from seed {seed}");
var watch = Stopwatch.StartNew();
var run = new FuzzRun();
var workbookRun = new WorkbookFuzzRun();
var failures = 0;
foreach (var failure in run.Failures(seed, count).Select(failure => failure.ToString()).Concat(workbookRun.Failures(seed, workbooks)))
{
    failures++;
    Console.WriteLine($"\n{failure}");
}

foreach (var (reader, counts) in run.Counts.OrderBy(reader => reader.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{reader,-20} {counts.Accepted,8} accepted {counts.Refused,8} refused");
}

Console.WriteLine($"{"workbook",-20} {workbookRun.Counts.Accepted,8} accepted {workbookRun.Counts.Refused,8} refused");
Console.WriteLine($"{run.Beyond} refused by rules beyond a schema; {failures} failures; {watch.Elapsed.TotalSeconds:0} seconds");
return failures == 0 ? 0 : 1;
