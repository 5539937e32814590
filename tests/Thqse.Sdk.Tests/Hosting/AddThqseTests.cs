using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

namespace Thqse.Sdk.Tests.Hosting;

public class AddThqseTests
{
    private static readonly Type[] Services = [typeof(CpomCatalogues), typeof(Referentials), typeof(CpomCatalogue), typeof(ScoringPolicy)];

    public static TheoryData<Type> Registered => [.. Services];

    [Fact]
    public void Without_options_a_host_has_what_the_package_ships()
    {
        using var provider = new ServiceCollection().AddThqse().BuildServiceProvider();

        Assert.Same(CpomCatalogue.Occitanie2025, provider.GetRequiredService<CpomCatalogue>());
        Assert.Equal([CpomCatalogue.Occitanie2025], provider.GetRequiredService<CpomCatalogues>().All);
        Assert.Equal(Referential.Shipped, provider.GetRequiredService<Referentials>().All);
        Assert.Same(ScoringPolicy.Default, provider.GetRequiredService<ScoringPolicy>());
    }

    [Fact]
    public void Options_are_the_definitions_of_the_host()
    {
        var catalogue = OwnDefinitions.Catalogue();
        var referential = OwnDefinitions.Referential();
        using var provider = new ServiceCollection().AddThqse(options =>
        {
            options.Catalogues.Clear();
            options.Catalogues.Add(catalogue);
            options.Referentials.Clear();
            options.Referentials.Add(referential);
        }).BuildServiceProvider();

        Assert.Same(catalogue, provider.GetRequiredService<CpomCatalogue>());
        Assert.Equal([catalogue], provider.GetRequiredService<CpomCatalogues>().All);
        Assert.Equal([referential], provider.GetRequiredService<Referentials>().All);
    }

    [Fact]
    public void The_default_catalogue_is_the_one_that_the_options_name()
    {
        var catalogue = OwnDefinitions.Catalogue();
        using var provider = new ServiceCollection().AddThqse(options =>
        {
            options.Catalogues.Add(catalogue);
            options.DefaultCatalogue = catalogue.Id;
        }).BuildServiceProvider();

        Assert.Same(catalogue, provider.GetRequiredService<CpomCatalogue>());
        Assert.Same(catalogue, provider.GetRequiredService<CpomCatalogues>().Default);
    }

    [Theory]
    [MemberData(nameof(Registered))]
    public void There_is_one_instance_of_each_service_in_every_scope(Type service)
    {
        using var provider = new ServiceCollection().AddThqse().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService(service), scope.ServiceProvider.GetRequiredService(service));
    }

    [Fact]
    public void Everything_is_a_singleton_and_nothing_else_is_public()
    {
        var services = new ServiceCollection().AddThqse();

        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
        Assert.Equal(Services.ToHashSet(), services.Select(service => service.ServiceType).Where(type => type.IsPublic).ToHashSet());
    }

    [Fact]
    public void The_services_are_returned_for_the_next_registration()
    {
        var services = new ServiceCollection();

        Assert.Same(services, services.AddThqse());
        Assert.Throws<ArgumentNullException>(() => ThqseServiceCollectionExtensions.AddThqse(null!));
    }

    [Fact]
    public void Options_changed_after_the_registration_change_nothing()
    {
        ThqseOptions? kept = null;
        var services = new ServiceCollection().AddThqse(options => kept = options);
        kept!.Catalogues.Clear();
        using var provider = services.BuildServiceProvider();

        Assert.Same(CpomCatalogue.Occitanie2025, provider.GetRequiredService<CpomCatalogue>());
    }

    [Fact]
    public void No_type_of_the_package_keeps_a_service_provider()
        => Assert.DoesNotContain(
            typeof(CpomCatalogues).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)),
            field => typeof(IServiceProvider).IsAssignableFrom(field.FieldType) || field.FieldType == typeof(IServiceScopeFactory));
}
