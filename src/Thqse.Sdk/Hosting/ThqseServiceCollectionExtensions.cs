using Microsoft.Extensions.DependencyInjection.Extensions;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Hosting;

// The namespace where hosts look for what they can add.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the package with a host.</summary>
public static class ThqseServiceCollectionExtensions
{
    /// <summary>
    /// Registers, as singletons: <see cref="CpomCatalogues"/>, <see cref="Referentials"/>, the default <see cref="Thqse.Sdk.Cpom.CpomCatalogue"/>
    /// and <see cref="ScoringPolicy.Default"/>. What the host registered itself stays, unchecked, and the options do not change it. Modules may each call it: every call goes on from the definitions of those before.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Changes the definitions; run at once. Null keeps those registered so far, at first those that the package ships.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ThqseConfigurationException">The definitions cannot be used together, or one is unsound; the exception holds every problem, and nothing is registered.</exception>
    public static IServiceCollection AddThqse(this IServiceCollection services, Action<ThqseOptions>? configure = null)
    {
        Guard.NotNull(services, nameof(services));
        var registered = Registered(services);
        var options = new ThqseOptions(registered);
        configure?.Invoke(options);
        ThqseOptionsCheck.Verify(options, registered);

        // A provider that is built already keeps the definitions it was built with.
        services.Replace(ServiceDescriptor.Singleton(new ThqseDefinitions(options)));
        services.TryAddSingleton(provider => provider.GetRequiredService<ThqseDefinitions>().Catalogues);
        services.TryAddSingleton(provider => provider.GetRequiredService<ThqseDefinitions>().Referentials);
        services.TryAddSingleton(provider => provider.GetRequiredService<CpomCatalogues>().Default);
        services.TryAddSingleton(ScoringPolicy.Default);
        return services;
    }

    private static ThqseDefinitions Registered(IServiceCollection services)
        => services.FirstOrDefault(service => service.ServiceType == typeof(ThqseDefinitions))?.ImplementationInstance as ThqseDefinitions
            ?? ThqseDefinitions.Shipped;
}
