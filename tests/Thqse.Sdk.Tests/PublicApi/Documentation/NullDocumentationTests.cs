using Microsoft.CodeAnalysis;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class NullDocumentationTests
{
    [Fact]
    public void What_can_be_null_says_when()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(symbol => DocumentedApi.CanBeNull(DocumentedApi.TypeOf(symbol)!)),
            symbol => Says(DocumentedApi.Of(symbol).OfValue, "null"));

    [Fact]
    public void A_parameter_that_takes_null_says_what_null_means()
        => DocumentedApi.AssertAll(
            DocumentedApi.Symbols.Where(symbol => !DocumentedApi.Of(symbol).IsInherited && DocumentedApi.ParametersOf(symbol).Any(parameter => DocumentedApi.CanBeNull(parameter.Type))),
            symbol => DocumentedApi.ParametersOf(symbol).Where(parameter => DocumentedApi.CanBeNull(parameter.Type))
                .All(parameter => Says(DocumentedApi.Of(symbol).OfParameter(parameter.Name), "null")));

    /// <summary>A list says nothing of null: it is empty. An indexer that finds nothing throws, as <see cref="ExceptionDocumentationTests"/> checks.</summary>
    [Fact]
    public void A_property_that_holds_a_text_or_an_object_says_that_it_is_never_null()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(symbol => symbol is IPropertySymbol { IsIndexer: false } property && HoldsObject(property.Type)),
            symbol => NeverNull.Any(words => Says(DocumentedApi.Of(symbol).OfValue, words)));

    private static readonly string[] NeverNull = ["never null", "never blank", "empty for the default value"];

    private static bool HoldsObject(ITypeSymbol type)
        => type.IsReferenceType && !DocumentedApi.CanBeNull(type) && type.OriginalDefinition.Name is not ("IReadOnlyList" or "IEnumerable");

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
