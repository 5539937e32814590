using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.PublicApi.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>Documents come from and go to wherever a host has them: a body that must not be read synchronously, the writer of a response, another document.</summary>
public class AsynchronousReadingTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(TestFiles.Path("Samples", "ch-des-deux-rivieres.json"));

    [Fact]
    public void Every_document_that_is_read_from_a_stream_is_read_asynchronously_too()
    {
        var readers = PackageTypes.All.SelectMany(type => type.GetMethods()).Where(method => method.Name.StartsWith("Read", StringComparison.Ordinal) && !method.Name.EndsWith("Async", StringComparison.Ordinal) && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Stream)).ToArray();

        Assert.True(readers.Length >= 12);
        Assert.All(readers, reader => Assert.Equal(
            typeof(Task<>).MakeGenericType(reader.ReturnType),
            reader.DeclaringType!.GetMethod(reader.Name + "Async", [.. reader.GetParameters().Select(parameter => parameter.ParameterType), typeof(CancellationToken)])?.ReturnType));
    }

    [Fact]
    public void Every_document_that_is_written_as_a_text_is_written_anywhere()
    {
        var writers = PackageTypes.All.Where(type => type.Name.EndsWith("Document", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name.StartsWith("Write", StringComparison.Ordinal)).ToArray();

        Assert.True(writers.Length >= 15);
        Assert.All(writers, writer => Assert.Equal(
            typeof(PublishedDocument),
            writer.DeclaringType!.GetMethod("Of" + writer.Name["Write".Length..], [.. writer.GetParameters().Select(parameter => parameter.ParameterType)])?.ReturnType));
    }

    [Fact]
    public async Task A_body_that_refuses_to_be_read_synchronously_is_read()
    {
        using var body = new AsynchronousStream(Sample);

        var read = await ContractDocument.ReadAsync(body);

        // The compiler knows that there is a contract.
        Assert.Equal(320, read.Succeeded ? read.Contract.Establishment.Beds : null);
    }

    [Fact]
    public async Task A_reading_can_be_cancelled()
    {
        using var body = new AsynchronousStream(Sample);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ContractDocument.ReadAsync(body, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_as_from_any_stream()
    {
        using var body = new AsynchronousStream(Sample);
        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single((await ContractDocument.ReadAsync(body, limits: new ReadingLimits(maxBytes: 100))).Diagnostics).Code);
    }

    [Fact]
    public async Task A_document_is_the_same_bytes_wherever_it_is_written()
    {
        var evaluation = ContractDocument.ReadUtf8(Sample).ContractOrThrow() is var contract ? contract.Evaluate(new LocalDate(2027, 3, 31)) : null!;
        var document = EvaluationDocument.Of(evaluation, Language.English);
        var expected = Encoding.UTF8.GetBytes(EvaluationDocument.Write(evaluation, Language.English));
        using MemoryStream stream = new(), later = new();
        var buffer = new ArrayBufferWriter<byte>();

        document.WriteTo(stream);
        document.WriteTo(buffer);
        await document.WriteToAsync(later);

        Assert.All([document.ToUtf8(), stream.ToArray(), buffer.WrittenMemory.ToArray(), later.ToArray(), Encoding.UTF8.GetBytes(document.ToString())], bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void A_document_stands_within_another_as_its_writer_has_it()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            ContractDocument.Of(ContractDocument.ReadUtf8(Sample).ContractOrThrow()).WriteTo(writer);
            writer.WriteEndArray();
        }

        using var written = JsonDocument.Parse(buffer.WrittenMemory);
        Assert.DoesNotContain((byte)'\n', buffer.WrittenSpan.ToArray());
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(ContractDocument.Write(ContractDocument.ReadUtf8(Sample).ContractOrThrow())).RootElement, written.RootElement[0]));
    }

    /// <summary>As the server of ASP.NET Core has it.</summary>
    private sealed class AsynchronousStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = new byte[Math.Min(1000, buffer.Length)];
            var count = base.Read(piece, 0, piece.Length);
            piece.AsMemory(0, count).CopyTo(buffer);
            return new(count);
        }
    }
}
