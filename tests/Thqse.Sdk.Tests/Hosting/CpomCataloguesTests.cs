using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Hosting;

namespace Thqse.Sdk.Tests.Hosting;

public class CpomCataloguesTests
{
    private static readonly CpomCatalogue Own = OwnDefinitions.Catalogue();

    [Fact]
    public void A_catalogue_is_found_by_its_identifier()
    {
        var catalogues = Catalogues();

        Assert.Same(Own, catalogues[Own.Id]);
        Assert.True(catalogues.TryGet(Own.Id, out var found));
        Assert.Same(Own, found);
    }

    [Fact]
    public void A_catalogue_that_is_not_there_is_named_with_those_that_are()
    {
        var catalogues = Catalogues();

        var failure = Assert.Throws<KeyNotFoundException>(() => catalogues["cpom-lune"]);
        Assert.Equal("The catalogue 'cpom-lune' is not registered; there are: cpom-occitanie-2025-2029, cpom-fictif-2030-2032.", failure.Message);
        Assert.False(catalogues.TryGet("cpom-lune", out var none));
        Assert.Null(none);
        Assert.False(catalogues.TryGet(null, out _));
    }

    [Fact]
    public void A_contract_is_read_against_the_catalogue_that_it_names()
    {
        var text = OwnDefinitions.Contract(Own.Id);

        Assert.Same(Own, Catalogues().ReadContract(text).ContractOrThrow().Catalogue);
        Assert.Same(Own, Catalogues().ReadContractUtf8(OwnDefinitions.Utf8(text)).ContractOrThrow().Catalogue);
    }

    [Fact]
    public void A_contract_that_names_none_is_of_the_catalogue_of_the_format_whatever_the_default()
    {
        var catalogues = Catalogues(options => options.DefaultCatalogue = Own.Id);

        Assert.Same(Own, catalogues.Default);
        Assert.Same(CpomCatalogue.Occitanie2025, catalogues.ReadContract(OwnDefinitions.Contract()).ContractOrThrow().Catalogue);
    }

    [Fact]
    public void A_contract_of_an_unknown_catalogue_is_refused_with_all_those_known_and_the_nearest()
    {
        var diagnostic = Assert.Single(Catalogues().ReadContract(OwnDefinitions.Contract("cpom-fictif-2030-2033")).Diagnostics);

        Assert.Equal(DiagnosticCode.UnknownCatalogue, diagnostic.Code);
        Assert.Equal("/catalogue", diagnostic.Pointer);
        Assert.Equal(["cpom-occitanie-2025-2029", Own.Id], diagnostic.Expected);
        Assert.Equal([Own.Id], diagnostic.Suggestions);
    }

    [Fact]
    public void No_text_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => Catalogues().ReadContract((string)null!));

    private static CpomCatalogues Catalogues(Action<ThqseOptions>? configure = null)
    {
        using var provider = new ServiceCollection().AddThqse(options => options.Catalogues.Add(Own)).AddThqse(configure).BuildServiceProvider();
        return provider.GetRequiredService<CpomCatalogues>();
    }
}
