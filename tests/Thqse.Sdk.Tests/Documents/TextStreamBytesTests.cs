using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Serialization;
using Xunit;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>A document says the same as a text, as bytes and from a stream, with or without a byte order mark.</summary>
public sealed class TextStreamBytesTests
{
    private delegate IReadOnlyList<Diagnostic> Reader<in T>(T document);

    private static readonly ServiceProvider Host = new ServiceCollection().AddThqse().BuildServiceProvider();
    private static readonly CpomCatalogues Catalogues = Host.GetRequiredService<CpomCatalogues>();
    private static readonly Referentials Referentials = Host.GetRequiredService<Referentials>();

    private static readonly Dictionary<string, (Reader<string> Text, Reader<byte[]> Bytes, Reader<Stream> Stream)> Readers = new()
    {
        ["contract"] = (text => ContractDocument.Read(text).Diagnostics, utf8 => ContractDocument.ReadUtf8(utf8).Diagnostics, stream => ContractDocument.Read(stream).Diagnostics),
        ["evaluation"] = (text => EvaluationDocument.Read(text).Diagnostics, utf8 => EvaluationDocument.ReadUtf8(utf8).Diagnostics, stream => EvaluationDocument.Read(stream).Diagnostics),
        ["response"] = (text => ResponseDocument.Read(text).Diagnostics, utf8 => ResponseDocument.ReadUtf8(utf8).Diagnostics, stream => ResponseDocument.Read(stream).Diagnostics),
        ["score card"] = (text => ScoreCardDocument.Read(text).Diagnostics, utf8 => ScoreCardDocument.ReadUtf8(utf8).Diagnostics, stream => ScoreCardDocument.Read(stream).Diagnostics),
        ["action plan"] = (text => ActionPlanDocument.Read(text).Diagnostics, utf8 => ActionPlanDocument.ReadUtf8(utf8).Diagnostics, stream => ActionPlanDocument.Read(stream).Diagnostics),
        ["card of a cohort"] = (text => CohortCardDocument.Read(text).Diagnostics, utf8 => CohortCardDocument.ReadUtf8(utf8).Diagnostics, stream => CohortCardDocument.Read(stream).Diagnostics),
        ["contract of a host"] = (text => Catalogues.ReadContract(text).Diagnostics, utf8 => Catalogues.ReadContractUtf8(utf8).Diagnostics, stream => Catalogues.ReadContract(stream).Diagnostics),
        ["response of a host"] = (text => Referentials.ReadResponse(text).Diagnostics, utf8 => Referentials.ReadResponseUtf8(utf8).Diagnostics, stream => Referentials.ReadResponse(stream).Diagnostics),
        ["establishment"] = (text => EstablishmentDocument.Read(text).Diagnostics, utf8 => EstablishmentDocument.ReadUtf8(utf8).Diagnostics, stream => EstablishmentDocument.Read(stream).Diagnostics),
    };

    public static TheoryData<string> Names => [.. Readers.Keys];

    public static TheoryData<string, string> Documents()
    {
        var data = new TheoryData<string, string>();
        foreach (var reader in Readers.Keys)
        {
            data.Add(reader, "");
            data.Add(reader, """{ "format": "é", "establishment": { "category": "château" } }""");
            data.Add(reader, """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 } }""");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_text_its_bytes_and_a_stream_say_the_same(string reader, string document)
    {
        var (text, bytes, stream) = Readers[reader];
        var expected = Texts(text(document));

        foreach (var mark in new byte[][] { [], [0xEF, 0xBB, 0xBF] })
        {
            byte[] utf8 = [.. mark, .. Encoding.UTF8.GetBytes(document)];
            using var open = new MemoryStream(utf8);

            Assert.Equal(expected, Texts(bytes(utf8)));
            Assert.Equal(expected, Texts(stream(open)));
            Assert.True(open.CanRead, "The stream is its owner's to close.");
            Assert.Equal(utf8.Length, open.Position);
        }
    }

    /// <summary>Half a character, which an encoder would silently turn into another one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_with_half_a_character_is_malformed(string reader)
    {
        foreach (var half in new[] { "{ \"format\": \"\uD800\" }", "{ \"format\": \"\\\uD800\" }", "\uDC00" })
        {
            var diagnostic = Assert.Single(Readers[reader].Text(half));
            Assert.Equal((DiagnosticCode.MalformedJson, ""), (diagnostic.Code, diagnostic.Pointer));
        }
    }

    private static string[] Texts(IEnumerable<Diagnostic> diagnostics)
        => [.. diagnostics.Select(each => $"{each.Code} {each.Pointer} {each.Value} {string.Join(", ", each.Suggestions)} {string.Join(", ", each.Expected)} {string.Join(", ", each.Details)}")];
}
