using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>The assembly under test as the compiler of a customer sees it: symbols read from the very file that the tests have loaded.</summary>
internal static class PackageSymbols
{
    private static readonly Lazy<IAssemblySymbol> Loaded = new(Load);

    /// <summary>Where the assembly under test was loaded from.</summary>
    public static string File => typeof(CpomCatalogue).Assembly.Location;

    /// <summary>The other assemblies that the tests run with: the platform and the dependencies.</summary>
    public static IReadOnlyList<MetadataReference> Platform { get; } =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) != Path.GetFileName(File))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];

    public static IAssemblySymbol Assembly => Loaded.Value;

    /// <summary>The types that a customer can name, nested ones included, in the order of their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Types { get; } =
        [.. TypesOf(Assembly.GlobalNamespace).Where(IsVisible).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>Whether a customer can use a symbol, by a call or by inheritance.</summary>
    public static bool IsVisible(ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? TypesOf(member).Prepend(type) : TypesOf(member));

    private static IAssemblySymbol Load()
    {
        var package = MetadataReference.CreateFromFile(File);
        var compilation = CSharpCompilation.Create("Customer", references: [package, .. Platform]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(package)!;
    }
}
