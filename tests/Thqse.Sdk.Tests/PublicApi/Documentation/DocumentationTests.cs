using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>Reads the documentation that is shipped with the package: a member that does not say what a customer needs fails here.</summary>
public class DocumentationTests
{
    [Fact]
    public void Every_public_type_and_member_has_a_summary_that_is_a_sentence()
        => DocumentedApi.AssertAll(Written(), symbol => DocumentedApi.Of(symbol).Summary.EndsWith('.'));

    [Fact]
    public void No_summary_says_the_name_again()
        => DocumentedApi.AssertAll(Written(), symbol => !Repetition.IsOf(DocumentedApi.Of(symbol).Summary, symbol.Name, symbol.ContainingType?.Name ?? string.Empty));

    [Fact]
    public void Only_what_overrides_or_implements_inherits_its_documentation()
        => DocumentedApi.AssertAll(
            DocumentedApi.Symbols.Where(symbol => DocumentedApi.Of(symbol).IsInherited),
            symbol => symbol.IsOverride || symbol.ContainingType.AllInterfaces.SelectMany(each => each.GetMembers())
                .Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)));

    [Fact]
    public void Every_parameter_says_what_it_is()
        => DocumentedApi.AssertAll(
            Written().Where(symbol => DocumentedApi.ParametersOf(symbol).Count > 0),
            symbol => DocumentedApi.ParametersOf(symbol).All(parameter => DocumentedApi.Of(symbol).OfParameter(parameter.Name).EndsWith('.')));

    [Fact]
    public void Every_method_says_what_it_returns()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(symbol => symbol is IMethodSymbol && symbol.Name != nameof(ToString)),
            symbol => DocumentedApi.Of(symbol).Returns.EndsWith('.'));

    [Theory]
    [InlineData("The beds.", "Beds", true)]
    [InlineData("Gets or sets the size class of the establishment.", "SizeClass", true)]
    [InlineData("The number of beds, zero or more.", "Beds", false)]
    [InlineData("Whether it is complete.", "IsComplete", false)]
    [InlineData("", "Beds", true)]
    public void A_repeated_name_is_noticed(string summary, string name, bool expected)
        => Assert.Equal(expected, Repetition.IsOf(summary, name, nameof(Establishment)));

    private static IEnumerable<ISymbol> Written() => DocumentedApi.Symbols.Where(symbol => !DocumentedApi.Of(symbol).IsInherited);
}
