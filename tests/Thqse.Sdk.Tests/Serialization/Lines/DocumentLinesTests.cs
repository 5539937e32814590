using System.Text;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Lines;

public class DocumentLinesTests
{
    private const string Contract = """{"format":"thqse.cpom-contract/1","establishment":{"category":"ch","beds":320}}""";

    /// <summary>A line that never ends is refused when it is too long, not at its end.</summary>
    [Fact]
    public async Task A_line_that_never_ends_is_told_at_once()
    {
        using var lines = new EndlessStream();
        using var source = new CancellationTokenSource();
        LineResult<CpomEvaluation>? first = null;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in DocumentLines.EvaluateAsync(lines, limits: new ReadingLimits(maxBytes: 1000), cancellationToken: source.Token))
            {
                first = result;
                await source.CancelAsync();
            }
        });

        Assert.Equal((1L, DiagnosticCode.DocumentTooLarge), (first!.Line, Assert.Single(first.Diagnostics).Code));
    }

    /// <summary>It is not sought for ever either: after its result the reading says that it gave up.</summary>
    [Fact]
    public async Task A_line_that_never_ends_is_given_up()
    {
        using var lines = new EndlessStream();
        var results = new List<LineResult<CpomEvaluation>>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in DocumentLines.EvaluateAsync(lines, limits: new ReadingLimits(maxBytes: 1000)))
            {
                results.Add(result);
            }
        });

        Assert.Equal((1L, DiagnosticCode.DocumentTooLarge), (Assert.Single(results).Line, Assert.Single(results[0].Diagnostics).Code));
    }

    [Fact]
    public async Task Contracts_are_evaluated_line_by_line_and_a_bad_one_does_not_stop_the_others()
    {
        var results = await Taken(DocumentLines.EvaluateAsync(Stream($"{Contract}\n{{}}\r\n{Contract}"), asOf: new LocalDate(2027, 3, 31)));
        Assert.Equal([1, 2, 3], results.Select(result => result.Line));
        Assert.Equal([true, false, true], results.Select(result => result.Value is not null));
        Assert.Equal([0, 2, 0], results.Select(result => result.Diagnostics.Count));
        Assert.All(results.Where(result => result.Value is not null), result => Assert.Equal(new LocalDate(2027, 3, 31), result.Value!.AsOf));
    }

    [Fact]
    public async Task Responses_are_scored_line_by_line()
    {
        var response = File.ReadAllText(TestFiles.Path("Samples", "diagnosis-chu-montlaur.json")).ReplaceLineEndings(" ");
        var results = await Taken(DocumentLines.ScoreAsync(Stream($"{response}\n{Contract}\n")));
        Assert.Equal(ResponseDocument.Read(response).ResponseOrThrow().Score().Overall.Conservative, results[0].Value!.Overall.Conservative);
        Assert.NotEmpty(results[1].Diagnostics);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("\na\n\n", new[] { "", "a", "" })]
    public async Task Each_line_feed_ends_a_line_and_what_follows_the_last_is_one(string text, string[] lines)
        => Assert.Equal(lines, await Taken(DocumentLines.SelectAsync(Stream(text), (_, utf8) => Encoding.UTF8.GetString(utf8.Span))));

    [Fact]
    public async Task Results_come_in_the_order_of_the_lines_however_long_each_takes()
    {
        var text = string.Concat(Enumerable.Range(1, 500).Select(number => new string('x', number * 997 % 3001) + "\n"));
        var results = await Taken(DocumentLines.SelectAsync(Stream(text), (line, utf8) =>
        {
            Thread.SpinWait(utf8.Length * 50);
            return (line, utf8.Length);
        }));
        Assert.Equal(Enumerable.Range(1, 500).Select(number => ((long)number, number * 997 % 3001)), results);
    }

    [Fact]
    public async Task Of_a_line_that_is_too_long_one_byte_more_than_is_read_is_kept()
    {
        var text = new string('x', 1_000_000) + "\nyy\n";
        Assert.Equal([11, 2], await Taken(DocumentLines.SelectAsync(Stream(text), (_, utf8) => utf8.Length, new ReadingLimits(maxBytes: 10))));
        var refused = await Taken(DocumentLines.EvaluateAsync(Stream(text), limits: new ReadingLimits(maxBytes: 10)));
        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(refused[0].Diagnostics).Code);
    }

    [Fact]
    public async Task A_result_is_given_as_soon_as_it_is_there_for_who_asks_line_by_line()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var input = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, pipe.ClientSafePipeHandle);
        await using var results = DocumentLines.SelectAsync(input, (line, _) => line).GetAsyncEnumerator();
        foreach (var expected in new long[] { 1, 2 })
        {
            pipe.Write("{}\n"u8);
            pipe.Flush();
            Assert.True(await results.MoveNextAsync());
            Assert.Equal(expected, results.Current);
        }

        pipe.Dispose();
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task No_more_lines_are_begun_than_somebody_takes()
    {
        var begun = 0;
        await using var results = DocumentLines.SelectAsync(Stream(string.Concat(Enumerable.Repeat("{}\n", 10_000))), (line, _) =>
        {
            Interlocked.Increment(ref begun);
            return line;
        }).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        await results.DisposeAsync();
        Assert.InRange(begun, 1, 8 * Environment.ProcessorCount);
    }

    [Fact]
    public async Task Cancelled_it_ends_also_while_the_stream_gives_nothing()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var input = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, pipe.ClientSafePipeHandle);
        using var cancellation = new CancellationTokenSource();
        await using var results = DocumentLines.SelectAsync(input, (line, _) => line, cancellationToken: cancellation.Token).GetAsyncEnumerator();
        var next = results.MoveNextAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        pipe.Dispose();
    }

    [Fact]
    public async Task Who_stops_taking_results_in_the_middle_of_an_endless_line_is_let_go()
    {
        using var stream = new EndlessStream();
        var taken = 0;
        await foreach (var length in DocumentLines.SelectAsync(stream, (_, utf8) => utf8.Length, new ReadingLimits(maxBytes: 100)))
        {
            taken = length;
            break;
        }

        Assert.Equal(101, taken);
    }

    [Fact]
    public async Task What_the_work_throws_is_thrown_to_who_takes_the_results()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => Taken(DocumentLines.SelectAsync<int>(Stream("{}\n{}\n"), (_, _) => throw new InvalidOperationException())));

    [Fact]
    public void Null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => DocumentLines.EvaluateAsync(null!));
        Assert.Throws<ArgumentNullException>(() => DocumentLines.ScoreAsync(null!));
        Assert.Throws<ArgumentNullException>(() => DocumentLines.SelectAsync<int>(Stream(string.Empty), null!));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<List<T>> Taken<T>(IAsyncEnumerable<T> results)
    {
        var taken = new List<T>();
        await foreach (var result in results)
        {
            taken.Add(result);
        }

        return taken;
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'0');
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
