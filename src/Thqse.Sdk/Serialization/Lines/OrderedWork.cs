using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Work on all cores whose results come in the order of what was given. A result is given as soon as it and those before it are there; no more is begun
/// than a few pieces for each core until somebody takes the results.
/// </summary>
internal sealed class OrderedWork<T, TResult>(Func<T, TResult> work) : IDisposable
{
    private const int PiecesOfACore = 4;
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount * PiecesOfACore);
    private readonly SemaphoreSlim waiting = new(0);
    private readonly ConcurrentQueue<Task<TResult>?> begun = new();

    public static async IAsyncEnumerable<TResult> SelectAsync(IAsyncEnumerable<T> items, Func<T, TResult> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ordered = new OrderedWork<T, TResult>(work);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var beginning = ordered.BeginAsync(items, stop.Token);
        try
        {
            while (await ordered.NextAsync(cancellationToken).ConfigureAwait(false) is { } next)
            {
                yield return await next.ConfigureAwait(false);
                ordered.places.Release();
            }

            // What the reading itself throws is thrown here, when the results before it were given.
            cancellationToken.ThrowIfCancellationRequested();
            await beginning.ConfigureAwait(false);
        }
        finally
        {
            // Who stops listening, or hears of a failure, leaves no reading of the stream behind, and hears no more of it.
            stop.Cancel();
            await Task.WhenAny(beginning).ConfigureAwait(false);
            _ = beginning.Exception;
        }
    }

    public void Dispose()
    {
        places.Dispose();
        waiting.Dispose();
    }

    private async Task BeginAsync(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await places.WaitAsync(cancellationToken).ConfigureAwait(false);

                // Once begun it is finished: a result is whole or is not given.
                begun.Enqueue(Task.Run(() => work(item), CancellationToken.None));
                waiting.Release();
            }
        }
        finally
        {
            begun.Enqueue(null);
            waiting.Release();
        }
    }

    /// <summary>The next result that is in the making; null after the last.</summary>
    private async Task<Task<TResult>?> NextAsync(CancellationToken cancellationToken)
    {
        await waiting.WaitAsync(cancellationToken).ConfigureAwait(false);
        return begun.TryDequeue(out var next) ? next : null;
    }
}
