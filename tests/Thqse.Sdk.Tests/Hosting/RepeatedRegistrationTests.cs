using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

namespace Thqse.Sdk.Tests.Hosting;

public class RepeatedRegistrationTests
{
    private static readonly CpomCatalogue Catalogue = OwnDefinitions.Catalogue();
    private static readonly Referential Referential = OwnDefinitions.Referential();

    [Fact]
    public void Two_modules_give_the_union_of_what_they_add()
    {
        using var provider = new ServiceCollection().AddThqse(AddCatalogue).AddThqse(AddReferential).BuildServiceProvider();

        Assert.Equal([CpomCatalogue.Occitanie2025, Catalogue], provider.GetRequiredService<CpomCatalogues>().All);
        Assert.Equal([.. Referential.Shipped, Referential], provider.GetRequiredService<Referentials>().All);
    }

    [Fact]
    public void The_same_call_twice_is_the_same_as_once()
    {
        var services = new ServiceCollection().AddThqse(AddCatalogue);
        var registered = services.Select(service => service.ServiceType).ToHashSet();
        services.AddThqse(AddCatalogue);
        using var provider = services.BuildServiceProvider();

        Assert.Equal(registered.Count, services.Count);
        Assert.Equal(registered, services.Select(service => service.ServiceType).ToHashSet());
        Assert.Equal([CpomCatalogue.Occitanie2025, Catalogue], provider.GetRequiredService<CpomCatalogues>().All);
    }

    [Fact]
    public void A_default_stays_until_a_later_call_names_another()
    {
        var services = new ServiceCollection().AddThqse(AddCatalogue).AddThqse(options => options.DefaultCatalogue = Catalogue.Id).AddThqse();
        using var before = services.BuildServiceProvider();
        services.AddThqse(options => options.DefaultCatalogue = CpomCatalogue.Occitanie2025.Id);
        using var after = services.BuildServiceProvider();

        Assert.Same(Catalogue, before.GetRequiredService<CpomCatalogue>());
        Assert.Same(CpomCatalogue.Occitanie2025, after.GetRequiredService<CpomCatalogue>());
    }

    [Fact]
    public void A_provider_keeps_the_definitions_it_was_built_with()
    {
        var services = new ServiceCollection().AddThqse();
        using var provider = services.BuildServiceProvider();
        services.AddThqse(AddCatalogue);

        Assert.Equal([CpomCatalogue.Occitanie2025], provider.GetRequiredService<CpomCatalogues>().All);
    }

    [Fact]
    public void A_call_that_is_refused_leaves_what_was_registered()
    {
        var services = new ServiceCollection().AddThqse();
        var registered = services.ToArray();

        Assert.Throws<ThqseConfigurationException>(() => services.AddThqse(options => options.Catalogues.Clear()));
        Assert.Equal(registered, services);
    }

    private static void AddCatalogue(ThqseOptions options) => options.Catalogues.Add(Catalogue);

    private static void AddReferential(ThqseOptions options) => options.Referentials.Add(Referential);
}
