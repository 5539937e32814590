using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class ExceptionDocumentationTests
{
    [Fact]
    public void A_method_that_parses_names_what_it_throws()
        => AssertNames(Methods.Where(method => method.Name == "Parse"), nameof(ArgumentNullException), nameof(FormatException));

    [Fact]
    public void A_method_that_gives_a_result_or_throws_names_what_it_throws()
        => AssertNames(Methods.Where(method => method.Name.EndsWith("OrThrow", StringComparison.Ordinal)), nameof(DiagnosticsException));

    [Fact]
    public void An_indexer_names_what_it_throws_unless_it_always_answers()
        => DocumentedApi.AssertAll(
            Callable.OfType<IPropertySymbol>().Where(indexer => !DocumentedApi.CanBeNull(indexer.Type)),
            indexer => DocumentedApi.Of(indexer).Exceptions.Any(name => name is nameof(KeyNotFoundException) or nameof(ArgumentOutOfRangeException))
                || DocumentedApi.Of(indexer).OfValue.Contains("never null", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void An_indexer_that_throws_for_what_it_does_not_find_has_a_twin_that_answers()
        => DocumentedApi.AssertAll(
            Callable.OfType<IPropertySymbol>().Where(indexer => DocumentedApi.Of(indexer).Exceptions.Contains(nameof(KeyNotFoundException))),
            indexer => indexer.ContainingType.GetMembers("TryGet").Any());

    [Fact]
    public void The_throwing_twin_of_a_method_that_tries_names_what_it_throws()
        => DocumentedApi.AssertAll(
            Methods.Where(method => method.ContainingType.GetMembers("Try" + method.Name).Any()),
            method => DocumentedApi.Of(method).Exceptions.Any(name => name is nameof(KeyNotFoundException) or nameof(FormatException)));

    /// <summary>A text that must not be blank may name the more general exception; that the guards are there is checked by <see cref="NullArgumentTests"/>.</summary>
    [Fact]
    public void What_takes_an_object_that_must_not_be_null_says_that_it_throws()
        => DocumentedApi.AssertAll(
            Callable.Where(symbol => DocumentedApi.ParametersOf(symbol).Any(NullArgumentTests.MustNotBeNull)),
            symbol => DocumentedApi.Of(symbol).Exceptions.Any(name => name is nameof(ArgumentNullException) or nameof(ArgumentException)));

    private static IEnumerable<IMethodSymbol> Methods => Callable.OfType<IMethodSymbol>();

    private static IEnumerable<ISymbol> Callable
        => DocumentedApi.Symbols.Where(symbol => DocumentedApi.ParametersOf(symbol).Count > 0 || symbol is IMethodSymbol).Where(symbol => !DocumentedApi.Of(symbol).IsInherited);

    private static void AssertNames(IEnumerable<ISymbol> symbols, params string[] exceptions)
        => DocumentedApi.AssertAll(symbols, symbol => exceptions.All(DocumentedApi.Of(symbol).Exceptions.Contains));
}
