using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

namespace Thqse.Sdk.Tests.Hosting;

/// <summary>What the host registers itself wins, whether it comes before AddThqse or replaces afterwards.</summary>
public class OwnRegistrationTests
{
    private static readonly CpomCatalogue Catalogue = OwnDefinitions.Catalogue();
    private static readonly ScoringPolicy Policy = new(NotConcernedPolicy.CountedAsZero);

    [Fact]
    public void What_the_host_registered_before_stays()
    {
        using var provider = new ServiceCollection().AddSingleton(Catalogue).AddSingleton(Policy).AddThqse().BuildServiceProvider();

        Assert.Same(Catalogue, Assert.Single(provider.GetServices<CpomCatalogue>()));
        Assert.Same(Policy, Assert.Single(provider.GetServices<ScoringPolicy>()));
    }

    [Fact]
    public void What_the_host_replaces_afterwards_stays_also_after_another_call()
    {
        using var provider = new ServiceCollection().AddThqse()
            .Replace(ServiceDescriptor.Singleton(Catalogue))
            .Replace(ServiceDescriptor.Singleton(Policy))
            .AddThqse()
            .BuildServiceProvider();

        Assert.Same(Catalogue, Assert.Single(provider.GetServices<CpomCatalogue>()));
        Assert.Same(Policy, Assert.Single(provider.GetServices<ScoringPolicy>()));
    }

    [Fact]
    public void Catalogues_and_referentials_of_another_provider_can_be_shared_and_the_default_follows()
    {
        using var parent = new ServiceCollection().AddThqse(options =>
        {
            options.Catalogues.Add(Catalogue);
            options.DefaultCatalogue = Catalogue.Id;
        }).BuildServiceProvider();
        var catalogues = parent.GetRequiredService<CpomCatalogues>();
        var referentials = parent.GetRequiredService<Referentials>();
        using var child = new ServiceCollection().AddSingleton(catalogues).AddSingleton(referentials).AddThqse().BuildServiceProvider();

        Assert.Same(catalogues, child.GetRequiredService<CpomCatalogues>());
        Assert.Same(referentials, child.GetRequiredService<Referentials>());
        Assert.Same(Catalogue, child.GetRequiredService<CpomCatalogue>());
    }

#if !PACKAGE_NETSTANDARD2_0 // The lowest container that the package works with has no keys yet.
    [Fact]
    public void Services_with_keys_do_not_stand_in_the_way()
    {
        using var provider = new ServiceCollection().AddKeyedSingleton("mine", Catalogue).AddThqse().AddThqse().BuildServiceProvider();

        Assert.Same(Catalogue, provider.GetRequiredKeyedService<CpomCatalogue>("mine"));
        Assert.Same(CpomCatalogue.Occitanie2025, provider.GetRequiredService<CpomCatalogue>());
    }
#endif
}
