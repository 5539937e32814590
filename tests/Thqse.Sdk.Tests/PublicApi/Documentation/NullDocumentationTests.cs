using System.Reflection;
using Thqse.Sdk.Tests.PublicApi.Support;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

public class NullDocumentationTests
{
    [Fact]
    public void What_can_be_null_says_when()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(Nullness.CanGiveNull),
            member => Says(DocumentedApi.Of(member).OfValue, "null"));

    [Fact]
    public void A_parameter_that_takes_null_says_what_null_means()
        => DocumentedApi.AssertAll(
            DocumentedApi.Described.Where(member => DocumentedApi.ParametersOf(member).Any(Nullness.CanBeNull)),
            member => DocumentedApi.ParametersOf(member).Where(Nullness.CanBeNull)
                .All(parameter => Says(DocumentedApi.Of(member).OfParameter(parameter.Name!), "null")));

    /// <summary>A list says nothing of null: it is empty. An indexer that finds nothing throws, as <see cref="ExceptionDocumentationTests"/> checks.</summary>
    [Fact]
    public void A_property_that_holds_a_text_or_an_object_says_that_it_is_never_null()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.OfType<PropertyInfo>().Where(property => property.GetIndexParameters().Length == 0 && HoldsObject(property)),
            property => NeverNull.Any(words => Says(DocumentedApi.Of(property).OfValue, words)));

    private static readonly string[] NeverNull = ["never null", "never blank", "empty for the default value"];

    private static bool HoldsObject(PropertyInfo property)
        => !property.PropertyType.IsValueType && !Nullness.CanGiveNull(property) && property.PropertyType.Name is not ("IReadOnlyList`1" or "IEnumerable`1");

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
