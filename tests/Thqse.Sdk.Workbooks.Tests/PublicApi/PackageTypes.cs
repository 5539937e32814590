using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Support;

/// <summary>The types that a customer can name, as the shared tests of a public surface ask for them.</summary>
internal static class PackageTypes
{
    public static Assembly Assembly { get; } = Assembly.Load("Thqse.Sdk.Workbooks");

    public static IReadOnlyList<Type> All { get; } = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
