using System.Reflection;
using System.Runtime.CompilerServices;
using Thqse.Sdk.Tests.PublicApi.Documentation;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi;

public class TypeShapeTests
{
    [Fact]
    public void Every_class_is_sealed_static_or_closed_or_says_that_it_is_open()
        => DocumentedApi.AssertAll(
            PackageTypes.All.Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type)),
            type => type.IsSealed || IsClosed(type)
                || DocumentedApi.Of(type).OfValue.Contains("Open for inheritance", StringComparison.Ordinal));

    [Fact]
    public void Every_struct_is_read_only_and_says_what_its_default_value_is()
        => DocumentedApi.AssertAll(
            PackageTypes.All.Where(type => type.IsValueType && !type.IsEnum),
            type => IsReadOnly(type) && DocumentedApi.Of(type).OfValue.Contains("default value", StringComparison.Ordinal));

    /// <summary>An abstract class is closed when nobody outside can derive from it.</summary>
    private static bool IsClosed(Type type)
        => type.IsAbstract && !PublicMembers.WrittenIn(type).OfType<ConstructorInfo>().Any();

    /// <summary>By name: the older build brings an attribute of its own.</summary>
    private static bool IsReadOnly(Type type) => type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute));
}
