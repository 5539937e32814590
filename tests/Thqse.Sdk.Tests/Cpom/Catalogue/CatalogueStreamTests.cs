using System.Text;
using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class CatalogueStreamTests
{
    private const string Folder = "cpom-occitanie-2025-2029";
    private static readonly CpomCatalogue Loaded = CatalogueFiles.Load(Reassembled());

    public static TheoryData<string> Samples => [.. TestFiles.In("Samples")
        .Where(path => File.ReadAllText(path).Contains(ContractDocument.Format, StringComparison.Ordinal))
        .Select(TestFiles.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_catalogue_from_a_stream_gives_the_verdicts_of_the_embedded_one(string sample)
    {
        var contract = File.ReadAllText(TestFiles.Path("Samples", sample + ".json"));

        Assert.Equal(Evaluated(contract, CpomCatalogue.Occitanie2025, Language.French), Evaluated(contract, Loaded, Language.French));
        Assert.Equal(Evaluated(contract, CpomCatalogue.Occitanie2025, Language.English), Evaluated(contract, Loaded, Language.English));
    }

    [Fact]
    public void A_catalogue_from_a_stream_has_the_words_of_the_embedded_one()
        => Approved.AssertSame(CatalogueText.Of(CpomCatalogue.Occitanie2025), CatalogueText.Of(Loaded));

    [Fact]
    public void A_catalogue_from_a_stream_has_no_finding() => Assert.Empty(Loaded.Check());

    [Fact]
    public void The_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(CatalogueFiles.SoundText));
        CpomCatalogue.Load(stream);

        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void No_stream_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => CpomCatalogue.Load(null!));

    /// <summary>The embedded parts as one document: each fiche in the place of its name.</summary>
    private static string Reassembled()
    {
        var catalogue = Part("catalogue");
        catalogue["fiches"] = new JsonArray([.. catalogue["fiches"]!.AsArray().Select(name => Part(name!.GetValue<string>()))]);
        return catalogue.ToJsonString();
    }

    private static JsonObject Part(string name)
    {
        using var stream = typeof(CpomCatalogue).Assembly.GetManifestResourceStream($"{Folder}/{name}.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static string Evaluated(string contract, CpomCatalogue catalogue, Language language)
        => EvaluationDocument.Write(catalogue.EvaluateAsAsked(ContractDocument.Read(contract, catalogue).ContractOrThrow()), language);
}
