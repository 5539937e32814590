using System.Text.Json;

namespace Thqse.Sdk.Tests.Support;

public class JsonEditsTests
{
    private const string Document = """{"a":{"b":1,"c/d":2},"list":[{"x":1},{"x":2}]}""";

    [Theory]
    [InlineData("""{}""", Document)]
    [InlineData("""{"change":{"/a/b":7.50}}""", """{"a":{"b":7.50,"c/d":2},"list":[{"x":1},{"x":2}]}""")]
    [InlineData("""{"change":{"/a/new":null}}""", """{"a":{"b":1,"c/d":2,"new":null},"list":[{"x":1},{"x":2}]}""")]
    [InlineData("""{"change":{"/list/1":"y"}}""", """{"a":{"b":1,"c/d":2},"list":[{"x":1},"y"]}""")]
    [InlineData("""{"change":{"":[]}}""", """[]""")]
    [InlineData("""{"insert":{"/list/1":{"x":5}}}""", """{"a":{"b":1,"c/d":2},"list":[{"x":1},{"x":5},{"x":2}]}""")]
    [InlineData("""{"insert":{"/list/-":3}}""", """{"a":{"b":1,"c/d":2},"list":[{"x":1},{"x":2},3]}""")]
    [InlineData("""{"repeat":["/a/b","/list/0"]}""", """{"a":{"b":1,"c/d":2,"b":1},"list":[{"x":1},{"x":2},{"x":1}]}""")]
    [InlineData("""{"remove":["/a/c~1d","/list/1/x","/list/0"]}""", """{"a":{"b":1},"list":[{}]}""")]
    [InlineData("""{"remove":["/list/0"],"change":{"/list/0/x":4},"repeat":["/list/0"]}""", """{"a":{"b":1,"c/d":2},"list":[{"x":2},{"x":4}]}""")]
    public void An_edit_changes_its_place_and_no_other(string edits, string expected) => Assert.Equal(expected, Edited(edits));

    [Theory]
    [InlineData("""{"change":{"/b/c":1}}""")]
    [InlineData("""{"change":{"/list/2":1}}""")]
    [InlineData("""{"insert":{"/list/2":1}}""")]
    [InlineData("""{"repeat":["/a/x"]}""")]
    [InlineData("""{"remove":["/list/0/y"]}""")]
    public void An_edit_of_what_is_not_there_is_a_mistake(string edits) => Assert.ThrowsAny<Exception>(() => Edited(edits));

    private static string Edited(string edits)
    {
        using var parsed = JsonDocument.Parse(edits);
        return JsonEdits.Apply(JsonTree.Parse(Document), parsed.RootElement).ToString();
    }
}
