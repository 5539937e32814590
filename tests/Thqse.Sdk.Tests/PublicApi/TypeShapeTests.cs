using Microsoft.CodeAnalysis;
using Thqse.Sdk.Tests.PublicApi.Documentation;

namespace Thqse.Sdk.Tests.PublicApi;

public class TypeShapeTests
{
    [Fact]
    public void Every_class_is_sealed_static_or_closed_or_says_that_it_is_open()
        => DocumentedApi.AssertAll(
            PackageSymbols.Types.Where(type => type.TypeKind == TypeKind.Class),
            type => type.IsSealed || type.IsStatic || IsClosed((INamedTypeSymbol)type)
                || DocumentedApi.Of(type).OfValue.Contains("Open for inheritance", StringComparison.Ordinal));

    [Fact]
    public void Every_struct_is_read_only_and_says_what_its_default_value_is()
        => DocumentedApi.AssertAll(
            PackageSymbols.Types.Where(type => type.TypeKind == TypeKind.Struct),
            type => ((INamedTypeSymbol)type).IsReadOnly && DocumentedApi.Of(type).OfValue.Contains("default value", StringComparison.Ordinal));

    /// <summary>An abstract class is closed when nobody outside can derive from it.</summary>
    private static bool IsClosed(INamedTypeSymbol type)
        => type.IsAbstract && !type.Constructors.Any(PackageSymbols.IsVisible);
}
