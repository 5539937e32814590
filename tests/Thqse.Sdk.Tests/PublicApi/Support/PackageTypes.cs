using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The types that a customer can name, as the running tests know them.</summary>
internal static class PackageTypes
{
    public static IReadOnlyList<Type> All { get; } = [.. typeof(CpomCatalogue).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
