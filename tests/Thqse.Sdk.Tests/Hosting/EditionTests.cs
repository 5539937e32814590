using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Hosting;

/// <summary>A host with several editions of one catalogue and of one referential: a document says which it means, and means the latest where it does not.</summary>
public class EditionTests
{
    private static readonly CpomCatalogue[] Catalogues = [.. new[] { "0.9.0", "0.10.0", "0.10.0-draft" }.Select(version => CatalogueFiles.Load(CatalogueFiles.SoundText.Replace("\"version\": \"0.1.0\"", $"\"version\": \"{version}\"", StringComparison.Ordinal)))];

    [Theory]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.0.0-beta", "1.0.0")]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.10")]
    [InlineData("1.0", "1.0.1")]
    [InlineData("2025-03", "2026")]
    [InlineData("a", "b")]
    public void Versions_are_compared_by_what_they_count(string earlier, string later)
    {
        Assert.True(Editions.Compare(earlier, later) < 0);
        Assert.True(Editions.Compare(later, earlier) > 0);
        Assert.Equal(0, Editions.Compare(later, later));
    }

    [Fact]
    public void A_contract_is_of_the_edition_that_it_names_or_of_the_latest()
    {
        var host = Host();

        Assert.Same(Catalogues[1], host[OwnDefinitions.CatalogueId]);
        Assert.Same(Catalogues[0], host[OwnDefinitions.CatalogueId, "0.9.0"]);
        Assert.Contains("version 1.0.0, is not registered; there are: ", Assert.Throws<KeyNotFoundException>(() => host[OwnDefinitions.CatalogueId, "1.0.0"]).Message, StringComparison.Ordinal);
        Assert.Same(Catalogues[1], host.ReadContract(Contract(null)).ContractOrThrow().Catalogue);
        Assert.Same(Catalogues[0], host.ReadContract(Contract("0.9.0")).ContractOrThrow().Catalogue);
        Assert.Same(Catalogues[2], host.ReadContract(Contract("0.10.0-draft")).ContractOrThrow().Catalogue);
    }

    [Fact]
    public void An_edition_that_is_not_loaded_is_told_with_those_that_are()
    {
        var diagnostic = Assert.Single(Host().ReadContract(Contract("0.8.0")).Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownCatalogue, "/catalogueVersion"), (diagnostic.Code, diagnostic.Pointer));
        Assert.StartsWith("The edition \"0.8.0\" of the catalogue is not loaded. Loaded: 0.9.0, 0.10.0, 0.10.0-draft.", diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_contract_says_of_its_edition_it_goes_on_saying()
    {
        var stated = Host().ReadContract(Contract("0.9.0")).ContractOrThrow();
        var changed = new[] { stated, stated.With(new Establishment(EstablishmentCategory.Ch, beds: 80)), stated.ToBuilder().Build() };

        Assert.All(changed, contract => Assert.Same(Catalogues[0], Host().ReadContract(ContractDocument.Write(contract)).ContractOrThrow().Catalogue));
        Assert.DoesNotContain("catalogueVersion", ContractDocument.Write(Host().ReadContract(Contract(null)).ContractOrThrow()), StringComparison.Ordinal);
        Assert.Contains("\"version\": \"0.9.0\"", EvaluationDocument.Write(Catalogues[0].EvaluateAsAsked(stated)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_is_to_the_edition_that_it_names_or_to_the_latest()
    {
        Referential[] editions = [OwnDefinitions.Referential(), OwnDefinitions.Referential(document =>
        {
            document["version"] = "1.1.0";
            document["questionnaires"]![0]!["version"] = "1.1.0";
        })];
        using var provider = new ServiceCollection().AddThqse(options =>
        {
            foreach (var edition in editions)
            {
                options.Referentials.Add(edition);
            }
        }).BuildServiceProvider();
        var host = provider.GetRequiredService<Sdk.Hosting.Referentials>();
        var questionnaire = editions[0].Questionnaires[0];

        Assert.Same(editions[1], host[editions[0].Id]);
        Assert.Same(editions[1], host.ReadResponse(OwnDefinitions.Response(questionnaire.Id)).ResponseOrThrow().Questionnaire.Referential);
        Assert.Same(editions[0], host.ReadResponse(OwnDefinitions.Response(questionnaire.Id).Replace("\"answers\"", $"\"version\": \"{questionnaire.Version}\", \"answers\"", StringComparison.Ordinal)).ResponseOrThrow().Questionnaire.Referential);
    }

    private static CpomCatalogues Host() => new ServiceCollection().AddThqse(options =>
    {
        foreach (var catalogue in Catalogues)
        {
            options.Catalogues.Add(catalogue);
        }
    }).BuildServiceProvider().GetRequiredService<CpomCatalogues>();

    private static string Contract(string? version) => OwnDefinitions.Contract(OwnDefinitions.CatalogueId) is var text && version is null ? text
        : text.Replace("\"catalogue\":", $"\"catalogueVersion\":\"{version}\",\"catalogue\":", StringComparison.Ordinal);
}
