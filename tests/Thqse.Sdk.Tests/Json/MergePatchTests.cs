using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Tests.Json;

/// <summary>The examples of RFC 7396, appendix A, and lists whose items have identifiers.</summary>
public class MergePatchTests
{
    [Theory]
    [InlineData("""{"a":"b"}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"b":"c"}""", """{"a":"b","b":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"a":null}""", """{}""")]
    [InlineData("""{"a":"b","b":"c"}""", """{"a":null}""", """{"b":"c"}""")]
    [InlineData("""{"a":["b"]}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"c"}""", """{"a":["b"]}""", """{"a":["b"]}""")]
    [InlineData("""{"a":{"b":"c"}}""", """{"a":{"b":"d","c":null}}""", """{"a":{"b":"d"}}""")]
    [InlineData("""{"a":[{"b":"c"}]}""", """{"a":[1]}""", """{"a":[1]}""")]
    [InlineData("""["a","b"]""", """["c","d"]""", """["c","d"]""")]
    [InlineData("""{"a":"b"}""", """["c"]""", """["c"]""")]
    [InlineData("""{"a":"foo"}""", "null", "null")]
    [InlineData("""{"a":"foo"}""", "\"bar\"", "\"bar\"")]
    [InlineData("""{"e":null}""", """{"a":1}""", """{"e":null,"a":1}""")]
    [InlineData("""[1,2]""", """{"a":"b","c":null}""", """{"a":"b"}""")]
    [InlineData("""{}""", """{"a":{"bb":{"ccc":null}}}""", """{"a":{"bb":{}}}""")]
    public void It_changes_a_document_as_the_rfc_shows(string document, string changes, string expected)
        => Assert.Equal(expected, Applied(document, changes));

    [Theory]
    [InlineData("""{"rows":[{"id":"a","n":1},{"id":"b","n":2}]}""", """{"rows":{"b":{"n":3}}}""", """{"rows":[{"id":"a","n":1},{"id":"b","n":3}]}""")]
    [InlineData("""{"rows":[{"id":"a","n":1},{"id":"b","n":2}]}""", """{"rows":{"a":null}}""", """{"rows":[{"id":"b","n":2}]}""")]
    [InlineData("""{"rows":[{"id":"a","n":1},{"m":2}]}""", """{"rows":{"a":{"n":null,"o":{"p":1}}}}""", """{"rows":[{"id":"a","o":{"p":1}},{"m":2}]}""")]
    [InlineData("""{"rows":[{"id":"a"}]}""", """{"rows":{"b":{"id":"b","n":null,"o":1}}}""", """{"rows":[{"id":"a"},{"id":"b","o":1}]}""")]
    [InlineData("""{"rows":[{"id":"a"}]}""", """{"rows":{"b":{"o":1}}}""", """{"rows":[{"id":"a"}]}""")]
    [InlineData("""{"rows":[{"id":"a"}]}""", """{"rows":{"b":{"id":"c","o":1}}}""", """{"rows":[{"id":"a"}]}""")]
    public void The_items_of_a_list_are_changed_by_their_identifiers(string document, string changes, string expected)
        => Assert.Equal(expected, Applied(document, changes));

    [Theory]
    [InlineData("""{"a":1}""", """{"b":2}""", false)]
    [InlineData("""{"a":1}""", """{"a":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":2}""", true)]
    [InlineData("""{"a":null}""", """{"a":2}""", true)]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"c":1}}""", false)]
    [InlineData("""{"a":{"b":1}}""", """{"a":null}""", true)]
    [InlineData("""{"a":[1]}""", """{"a":[1,2]}""", true)]
    public void Changes_conflict_when_they_give_a_member_different_values(string one, string other, bool conflict)
    {
        Assert.Equal(conflict, MergePatch.Conflict(Element(one), Element(other)));
        Assert.Equal(conflict, MergePatch.Conflict(Element(other), Element(one)));
    }

    private static string Applied(string document, string changes) => MergePatch.Apply(Element(document), Element(changes)).GetRawText();

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;
}
