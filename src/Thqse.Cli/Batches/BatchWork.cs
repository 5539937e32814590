using System.Text;
using Thqse.Cli.Input;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Batches;

/// <summary>What is done with each line, on several threads at once.</summary>
/// <param name="head">What is written before the first.</param>
/// <param name="ofLine">What is written of a line, given its number and its bytes.</param>
/// <param name="namesRefused">Whether lines that are refused have to be named elsewhere, as the output says nothing of them.</param>
internal sealed class BatchWork(ReadOnlyMemory<byte> head, Func<long, ReadOnlyMemory<byte>, BatchLine> ofLine, bool namesRefused)
{
    public ReadOnlyMemory<byte> Head { get; } = head;

    public bool NamesRefused { get; } = namesRefused;

    public BatchLine Of(long line, ReadOnlyMemory<byte> utf8) => ofLine(line, utf8);

    /// <summary>One document a line, on the line of the one it comes from; of one that is refused, its diagnostics.</summary>
    public static BatchWork Documents<T>(Func<ReadOnlyMemory<byte>, ReadDocument<T>> read, Func<T, string> write, Language language)
        where T : class
        => new(
            default,
            (_, utf8) =>
            {
                var (value, diagnostics) = read(utf8);
                var document = value is null ? DiagnosticsDocument.Write(diagnostics, language, WritingOptions.OneLine) : write(value);
                return new BatchLine(Encoding.UTF8.GetBytes(document), diagnostics.Count);
            },
            namesRefused: false);

    /// <summary>A table of them all; of one that is refused, no row.</summary>
    public static BatchWork Table<T>(Func<ReadOnlyMemory<byte>, ReadDocument<T>> read, byte[] head, Func<T, long, byte[]> rows)
        where T : class
        => new(
            head,
            (line, utf8) =>
            {
                var (value, diagnostics) = read(utf8);
                return new BatchLine(value is null ? default(ReadOnlyMemory<byte>) : rows(value, line), diagnostics.Count);
            },
            namesRefused: true);
}
