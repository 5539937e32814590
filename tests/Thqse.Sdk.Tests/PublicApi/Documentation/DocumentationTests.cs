using System.Reflection;

namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>Reads the documentation that is shipped with the package: a member that does not say what a customer needs fails here.</summary>
public class DocumentationTests
{
    [Fact]
    public void Every_public_type_and_member_has_a_summary_that_is_a_sentence()
        => DocumentedApi.AssertAll(DocumentedApi.Described, member => DocumentedApi.Of(member).Summary.EndsWith('.'));

    [Fact]
    public void No_summary_says_the_name_again()
        => DocumentedApi.AssertAll(DocumentedApi.Described, member => !Repetition.IsOf(DocumentedApi.Of(member).Summary, member.Name, member.DeclaringType?.Name ?? string.Empty));

    [Fact]
    public void Every_parameter_says_what_it_is()
        => DocumentedApi.AssertAll(
            DocumentedApi.Described.Where(member => DocumentedApi.ParametersOf(member).Count > 0),
            member => DocumentedApi.ParametersOf(member).All(parameter => DocumentedApi.Of(member).OfParameter(parameter.Name!).EndsWith('.')));

    [Fact]
    public void Every_method_says_what_it_returns()
        => DocumentedApi.AssertAll(
            DocumentedApi.Values.Where(member => member is MethodInfo && member.Name != nameof(ToString)),
            member => DocumentedApi.Of(member).Returns.EndsWith('.'));

    [Theory]
    [InlineData("The beds.", "Beds", true)]
    [InlineData("Gets or sets the size class of the establishment.", "SizeClass", true)]
    [InlineData("The number of beds, zero or more.", "Beds", false)]
    [InlineData("Whether it is complete.", "IsComplete", false)]
    [InlineData("", "Beds", true)]
    public void A_repeated_name_is_noticed(string summary, string name, bool expected)
        => Assert.Equal(expected, Repetition.IsOf(summary, name, nameof(Establishment)));
}
