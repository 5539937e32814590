using System.Diagnostics;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>How fast something is: the best of a few rounds, as whatever else runs on a machine only ever slows it down.</summary>
/// <param name="PerSecond">How many pieces a second.</param>
/// <param name="Bytes">How many bytes a piece allocates on its thread.</param>
public readonly record struct Measurement(double PerSecond, double Bytes)
{
    private const int Rounds = 7;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(400);

    /// <param name="piecesOfACall">How many pieces one call does.</param>
    /// <param name="call">What is measured.</param>
    public static Measurement Of(int piecesOfACall, Action call)
    {
        // Compiled at its best before it counts.
        Run(call, Round);
        var best = new Measurement(0, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (calls, seconds, bytes) = Run(call, Round);
            best = new Measurement(Math.Max(best.PerSecond, calls * piecesOfACall / seconds), Math.Min(best.Bytes, (double)bytes / calls / piecesOfACall));
        }

        return best;
    }

    private static (long Calls, double Seconds, long Bytes) Run(Action call, TimeSpan span)
    {
        var (calls, before, watch) = (0L, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        while (watch.Elapsed < span)
        {
            call();
            calls++;
        }

        return (calls, watch.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
