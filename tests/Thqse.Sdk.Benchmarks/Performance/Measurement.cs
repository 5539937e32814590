namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>How fast something is, in processor time of this process, the collector included: what else runs on a machine counts less there than on a clock. The best of a few rounds.</summary>
/// <param name="PerSecond">How many pieces a second of one processor.</param>
/// <param name="Bytes">How many bytes a piece allocates on its thread.</param>
public readonly record struct Measurement(double PerSecond, double Bytes)
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(150);

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
        var (calls, before, start) = (0L, GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        TimeSpan used;

        // Asked for rarely: asking costs more than a small call does.
        for (var many = 1; (used = Environment.CpuUsage.TotalTime - start) < span; many = Math.Min(2 * many, 4096))
        {
            for (var i = 0; i < many; i++)
            {
                call();
            }

            calls += many;
        }

        return (calls, used.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
