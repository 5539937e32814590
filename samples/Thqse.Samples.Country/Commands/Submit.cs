using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Thqse.Samples.Country.Grains;

namespace Thqse.Samples.Country.Commands;

/// <summary>Submits every line of a file, many at a time; what gets no answer is submitted again until it does.</summary>
internal static class Submit
{
    private const int AtOnce = 32;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<int> Run(IServiceProvider services, string file)
    {
        var grains = services.GetRequiredService<IClusterClient>();
        var (taken, refused, again) = (0, 0, 0);
        using var patience = new CancellationTokenSource(Patience);
        await Parallel.ForEachAsync(File.ReadLines(file), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = patience.Token }, async (contract, cancellationToken) =>
        {
            var grain = grains.GetGrain<IEstablishmentGrain>(Line.FinessOf(contract));
            for (var isAnswered = false; !isAnswered;)
            {
                try
                {
                    var submission = await grain.Submit(contract);
                    isAnswered = true;
                    _ = submission.Diagnostics is null ? Interlocked.Increment(ref taken) : Interlocked.Increment(ref refused);
                }
#pragma warning disable CA1031 // Whatever went wrong on the way there or back, it is submitted again: the same contract counts once.
                catch (Exception)
#pragma warning restore CA1031
                {
                    Interlocked.Increment(ref again);
                    await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
                }
            }
        });
        Console.WriteLine(FormattableString.Invariant($"{taken} taken, {refused} refused, {again} submitted again"));
        return refused == 0 ? 0 : 2;
    }
}
