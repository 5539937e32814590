using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Workbooks.Tests;

/// <summary>A workbook comes in the body of a request, which a server refuses to have read synchronously.</summary>
public class AsynchronousReadingTests
{
    private static readonly Establishment Hospital = new(EstablishmentCategory.Ch, 320, isGhtMember: true);

    [Fact]
    public void Every_workbook_that_is_read_from_a_stream_is_read_asynchronously_too()
    {
        var readers = typeof(ContractWorkbook).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(Stream)).ToArray();

        Assert.Equal(2, readers.Length);
        Assert.All(readers, reader => Assert.Equal(
            typeof(Task<>).MakeGenericType(reader.ReturnType),
            reader.DeclaringType!.GetMethod("ReadAsync", [.. reader.GetParameters().Select(parameter => parameter.ParameterType), typeof(CancellationToken)])?.ReturnType));
    }

    [Fact]
    public async Task A_body_that_refuses_to_be_read_synchronously_is_read_and_not_closed()
    {
        using var contract = new Body(ContractWorkbook.Write(new CpomContractBuilder(CpomCatalogue.Occitanie2025, Hospital).Build(), Language.French));
        using var response = new Body(ResponseWorkbook.Write(new QuestionnaireResponseBuilder(Referential.ThqseSpecimen.Questionnaires[0], Hospital).Build(), Language.English));

        Assert.Equal(320, (await ContractWorkbook.ReadAsync(contract)).ContractOrThrow().Establishment.Beds);
        Assert.Equal(320, (await ResponseWorkbook.ReadAsync(response)).ResponseOrThrow().Establishment.Beds);
        Assert.True(contract.CanRead && response.CanRead);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_read_no_further_than_tells_it()
    {
        using var body = new Body(new byte[10_000_000]);
        var read = await ContractWorkbook.ReadAsync(body, limits: new ReadingLimits(maxBytes: 1000));

        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(read.Diagnostics).Code);
        Assert.True(body.Position < 200_000);
    }

    [Fact]
    public async Task It_is_cancelled_and_null_is_refused_at_once()
    {
        using var body = new Body([]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ContractWorkbook.ReadAsync(body, cancellationToken: new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ResponseWorkbook.ReadAsync(body, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal("stream", RefusedAtOnce(() => _ = ContractWorkbook.ReadAsync(null!)));
        Assert.Equal("stream", RefusedAtOnce(() => _ = ResponseWorkbook.ReadAsync(null!)));
    }

    /// <summary>The name of the argument that is refused when a method is called, not when its task is waited for.</summary>
    private static string? RefusedAtOnce(Action call) => Assert.Throws<ArgumentNullException>(call).ParamName;

    /// <summary>As the body of a request of Kestrel.</summary>
    private sealed class Body(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(buffer.Length, (int)(Length - Position));
            ToArray().AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return ValueTask.FromResult(count);
        }
    }
}
