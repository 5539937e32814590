using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A document that is too large, or has no end, is refused before it is held; one that is wrong everywhere is told so in a bounded list.</summary>
public class ReadingLimitsTests
{
    private const int Small = 64;

    private static readonly ReadingLimits Few = new(maxBytes: Small, maxDiagnostics: 3);

    private static readonly Dictionary<string, Func<object, ReadingLimits?, IReadOnlyList<Diagnostic>>> All = new()
    {
        ["contract"] = (input, limits) => Read(input, text => ContractDocument.Read(text, limits: limits), stream => ContractDocument.Read(stream, limits: limits), utf8 => ContractDocument.ReadUtf8(utf8, limits: limits)).Diagnostics,
        ["evaluation"] = (input, limits) => Read(input, text => EvaluationDocument.Read(text, limits), stream => EvaluationDocument.Read(stream, limits), utf8 => EvaluationDocument.ReadUtf8(utf8, limits)).Diagnostics,
        ["response"] = (input, limits) => Read(input, text => ResponseDocument.Read(text, limits: limits), stream => ResponseDocument.Read(stream, limits: limits), utf8 => ResponseDocument.ReadUtf8(utf8, limits: limits)).Diagnostics,
        ["score card"] = (input, limits) => Read(input, text => ScoreCardDocument.Read(text, limits), stream => ScoreCardDocument.Read(stream, limits), utf8 => ScoreCardDocument.ReadUtf8(utf8, limits)).Diagnostics,
        ["card of a cohort"] = (input, limits) => Read(input, text => CohortCardDocument.Read(text, limits: limits), stream => CohortCardDocument.Read(stream, limits: limits), utf8 => CohortCardDocument.ReadUtf8(utf8, limits: limits)).Diagnostics,
        ["establishment"] = (input, limits) => Read(input, text => EstablishmentDocument.Read(text, limits), stream => EstablishmentDocument.Read(stream, limits), utf8 => EstablishmentDocument.ReadUtf8(utf8, limits)).Diagnostics,
        ["action plan"] = (input, limits) => Read(input, text => ActionPlanDocument.Read(text, limits), stream => ActionPlanDocument.Read(stream, limits), utf8 => ActionPlanDocument.ReadUtf8(utf8, limits)).Diagnostics,
        ["catalogue"] = (input, limits) => Thrown(() => CpomCatalogue.Load(AsStream(input), limits)),
        ["referential"] = (input, limits) => Thrown(() => Referential.Load(AsStream(input), limits)),
        ["contract of a host"] = (input, limits) => Read(input, text => Host<CpomCatalogues>(limits).ReadContract(text), stream => Host<CpomCatalogues>(limits).ReadContract(stream), utf8 => Host<CpomCatalogues>(limits).ReadContractUtf8(utf8)).Diagnostics,
        ["response of a host"] = (input, limits) => Read(input, text => Host<Referentials>(limits).ReadResponse(text), stream => Host<Referentials>(limits).ReadResponse(stream), utf8 => Host<Referentials>(limits).ReadResponseUtf8(utf8)).Diagnostics,
    };

    public static TheoryData<string> Readers => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_document_of_one_byte_too_many_is_refused_from_wherever_it_comes(string reader)
    {
        var text = new string(' ', Small - 1) + "{}";
        var bytes = Encoding.UTF8.GetBytes(text);

        Assert.All<object>([text, bytes, new MemoryStream(bytes), new EndlessStream(bytes.Length)], input =>
        {
            var diagnostic = Assert.Single(All[reader](input, Few));
            Assert.Equal((DiagnosticCode.DocumentTooLarge, string.Empty, "64"), (diagnostic.Code, diagnostic.Pointer, diagnostic.Details[DiagnosticDetail.AtMost]));
        });
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_document_that_just_fits_is_read(string reader)
        => Assert.All<object>([new string(' ', Small - 2) + "{}", Encoding.UTF8.GetBytes(new string(' ', Small - 2) + "{}"), new EndlessStream(Small)], input =>
            Assert.DoesNotContain(All[reader](input, Few), diagnostic => diagnostic.Code == DiagnosticCode.DocumentTooLarge));

    [Theory]
    [MemberData(nameof(Readers))]
    public void An_endless_stream_ends_soon_after_the_limit(string reader)
    {
        var endless = new EndlessStream(long.MaxValue);

        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(All[reader](endless, null)).Code);
        Assert.InRange(endless.Given, ReadingLimits.DefaultMaxBytes, ReadingLimits.DefaultMaxBytes + (64 * 1024));
    }

    [Fact]
    public void A_text_counts_by_its_bytes()
        => Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(ContractDocument.Read($"\"{new string('é', Small / 2)}\"", limits: Few).Diagnostics).Code);

    [Theory]
    [MemberData(nameof(Readers))]
    public void Of_a_document_that_is_wrong_everywhere_a_last_diagnostic_tells_how_many_more_there_are(string reader)
    {
        var names = string.Join(',', Enumerable.Range(0, 10).Select(number => $"\"m{number}\":1"));
        var all = All[reader]($"{{{names}}}", new ReadingLimits());
        var some = All[reader]($"{{{names}}}", new ReadingLimits(maxDiagnostics: 1));

        Assert.True(all.Count is 1 || (some.Count == 2 && some[1].Code == DiagnosticCode.MoreDiagnostics && some[1].Value == $"{all.Count - 1}"));
        Assert.Equal(all[0].ToString(), some[0].ToString());
    }

    [Fact]
    public void A_thousand_diagnostics_are_told_and_a_hundred_have_suggestions()
    {
        var answers = string.Join(',', Enumerable.Range(0, 2500).Select(number => $"\"energy-{number + 100}\":{{}}"));
        var found = ResponseDocument.Read($$""" {"format":"thqse.questionnaire-response/1","questionnaire":"thqse-specimen/sanitary","establishment":{"category":"ch","beds":320},"answers": { {{answers}} } }""").Diagnostics;

        Assert.Equal(1001, found.Count);
        Assert.Equal((DiagnosticCode.MoreDiagnostics, "1500"), (found[1000].Code, found[1000].Value));
        Assert.All(found.Take(100), diagnostic => Assert.NotEmpty(diagnostic.Suggestions));
        Assert.All(found.Skip(100), diagnostic => Assert.Empty(diagnostic.Suggestions));
        Assert.Equal("And there are more problems: 1500 besides. Correct these first.", found[1000].Explain(Language.English));
        Assert.Contains("1500 de plus", found[1000].Explain(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_too_large_is_explained_with_the_limit()
    {
        var diagnostic = ContractDocument.Read(new string(' ', ReadingLimits.DefaultMaxBytes + 1)).Diagnostics[0];

        Assert.Equal("document-too-large", diagnostic.Code.ToCode());
        Assert.Contains("16,777,216 bytes", diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("octets", diagnostic.Explain(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_are_one_or_more()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadingLimits(maxBytes: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadingLimits(maxDiagnostics: 0));
    }

    [Fact]
    public void Limits_that_a_host_sets_stay_when_it_adds_more()
    {
        var services = new ServiceCollection().AddThqse(thqse => thqse.Limits = Few).AddThqse();

        using var provider = services.BuildServiceProvider();
        Assert.Equal(DiagnosticCode.DocumentTooLarge, Assert.Single(provider.GetRequiredService<CpomCatalogues>().ReadContract(new string(' ', Small + 1)).Diagnostics).Code);
    }

    private static T Read<T>(object input, Func<string, T> text, Func<Stream, T> stream, Func<ReadOnlyMemory<byte>, T> utf8) => input switch
    {
        string json => text(json),
        byte[] bytes => utf8(bytes),
        _ => stream((Stream)input),
    };

    private static Stream AsStream(object input) => input switch
    {
        string json => new MemoryStream(Encoding.UTF8.GetBytes(json)),
        byte[] bytes => new MemoryStream(bytes),
        _ => (Stream)input,
    };

    private static IReadOnlyList<Diagnostic> Thrown(Action load) => Assert.Throws<DiagnosticsException>(load).Diagnostics;

    private static T Host<T>(ReadingLimits? limits)
        where T : notnull
        => new ServiceCollection().AddThqse(thqse => thqse.Limits = limits).BuildServiceProvider().GetRequiredService<T>();

    /// <summary>Blanks, as many as wanted; it cannot be asked how many.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Given);
            new Span<byte>(buffer, offset, given).Fill((byte)' ');
            Given += given;
            return given;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
