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

    /// <summary>A type that is not nullable says so itself, and words that say it again hide those that say more.</summary>
    [Fact]
    public void What_the_type_says_is_not_said_again()
        => DocumentedApi.AssertAll(DocumentedApi.Described, member => !Says(DocumentedApi.Of(member).OfValue, "never null"));

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
