using System.Reflection;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The types that a customer can name, as the running tests know them.</summary>
internal static class PackageTypes
{
    public static Assembly Assembly { get; } = typeof(CpomCatalogue).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
