using System.Runtime.CompilerServices;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Documents one a line (JSON Lines): as many as one likes, in memory that does not grow with their number, on all cores, the results in the order of the lines. A line that is
/// refused does not stop the others; an empty one is refused too, so that each line has its result.
/// </summary>
public static class DocumentLines
{
    /// <summary>Evaluates contracts, one a line.</summary>
    /// <param name="lines">The documents in UTF-8, each ended by a line feed, the last one with or without; read as results are taken, and not closed.</param>
    /// <param name="catalogue">The catalogue whose indicators are declared; null for that of <see cref="CpomCatalogue.Shipped"/> which the contract names.</param>
    /// <param name="asOf">The day as of which all are evaluated, in any calendar; null for that of each contract, as an evaluation of one contract has it.</param>
    /// <param name="limits">How much is read of each line; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading: what is taken until then is whole.</param>
    /// <returns>The result of each line, in their order. Taking them throws <see cref="OperationCanceledException"/> once cancelled, and what reading the stream and evaluating a contract throw.</returns>
    /// <remarks>A line of ten times as many bytes as are read of one (and of 64 MiB at least) is given up: once the results before it and its own are taken, <see cref="InvalidDataException"/> is thrown, and nothing after it is read.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar.</exception>
    public static IAsyncEnumerable<LineResult<CpomEvaluation>> EvaluateAsync(
        Stream lines, CpomCatalogue? catalogue = null, LocalDate? asOf = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var date = asOf is { } given ? Guard.Date(given, nameof(asOf)) : default(LocalDate?);
        return SelectAsync(
            lines,
            (line, utf8) =>
            {
                var read = ContractDocument.ReadUtf8(utf8, catalogue, limits);
                return new LineResult<CpomEvaluation>(line, read.Contract is { } contract ? contract.EvaluateAsAsked(date) : null, read.Diagnostics);
            },
            limits,
            cancellationToken);
    }

    /// <summary>Scores responses to questionnaires, one a line.</summary>
    /// <param name="lines">The documents in UTF-8, each ended by a line feed, the last one with or without; read as results are taken, and not closed.</param>
    /// <param name="referentials">The referentials whose questionnaires can be answered; null for those shipped.</param>
    /// <param name="limits">How much is read of each line; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading: what is taken until then is whole.</param>
    /// <returns>The result of each line, in their order. Taking them throws <see cref="OperationCanceledException"/> once cancelled, and what reading the stream throws.</returns>
    /// <remarks>A line of ten times as many bytes as are read of one (and of 64 MiB at least) is given up: once the results before it and its own are taken, <see cref="InvalidDataException"/> is thrown, and nothing after it is read.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException">A referential is null.</exception>
    public static IAsyncEnumerable<LineResult<ScoreCard>> ScoreAsync(
        Stream lines, IReadOnlyList<Referential>? referentials = null, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var known = referentials is null ? null : Guard.NoNulls(referentials, nameof(referentials));
        return SelectAsync(
            lines,
            (line, utf8) =>
            {
                var read = ResponseDocument.ReadUtf8(utf8, known, limits);
                return new LineResult<ScoreCard>(line, read.Response?.Score(), read.Diagnostics);
            },
            limits,
            cancellationToken);
    }

    /// <summary>Does with each line what one likes, such as read, evaluate and write it: the whole work of a line then runs on all cores.</summary>
    /// <typeparam name="T">What is made of a line.</typeparam>
    /// <param name="lines">The documents in UTF-8, each ended by a line feed, the last one with or without; read as results are taken, and not closed.</param>
    /// <param name="select">Makes a result of the number of a line, from 1, and its bytes, which may be kept; called on several threads at once.</param>
    /// <param name="limits">How much is read of each line: of a longer one, one byte more than <see cref="ReadingLimits.MaxBytes"/> is given, which its reader refuses. Null for <see cref="ReadingLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading: what is taken until then is whole.</param>
    /// <returns>The result of each line, in their order. Taking them throws <see cref="OperationCanceledException"/> once cancelled, and what reading the stream and <paramref name="select"/> throw.</returns>
    /// <remarks>A line of ten times as many bytes as are read of one (and of 64 MiB at least) is given up: once the results before it and its own are taken, <see cref="InvalidDataException"/> is thrown, and nothing after it is read.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or <paramref name="select"/> is null.</exception>
    public static IAsyncEnumerable<T> SelectAsync<T>(Stream lines, Func<long, ReadOnlyMemory<byte>, T> select, ReadingLimits? limits = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(lines, nameof(lines));
        Guard.NotNull(select, nameof(select));
        var maxBytes = (limits ?? ReadingLimits.Default).MaxBytes;
        return OrderedWork<(long Line, ReadOnlyMemory<byte> Utf8), T>.SelectAsync(Numbered(lines, maxBytes, CancellationToken.None), each => select(each.Line, each.Utf8), cancellationToken);
    }

    /// <summary>Stops in the middle of a line when nobody takes results any more: a line may have no end.</summary>
    private static async IAsyncEnumerable<(long Line, ReadOnlyMemory<byte> Utf8)> Numbered(Stream lines, int maxBytes, [EnumeratorCancellation] CancellationToken stopped)
    {
        var number = 0L;
        await foreach (var line in LineReader.ReadAsync(lines, maxBytes, stopped).ConfigureAwait(false))
        {
            number++;
            yield return (number, line);
        }
    }
}
