using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

public class BrokenReferentialShapeTests
{
    public static TheoryData<string> Names => [.. BrokenDocument.Names(ReferentialFiles.BrokenShape)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_referential_of_another_shape_is_refused_with_everything_that_is_wrong(string name)
    {
        var broken = BrokenDocument.Read(ReferentialFiles.BrokenShape, name);
        var wanted = broken.Expected["diagnostics"]!.AsArray().Select(diagnostic => $"{diagnostic!["code"]} {diagnostic["pointer"]}");
        var found = Assert.Throws<DiagnosticsException>(() => Sketch.Load(broken.Utf8)).Diagnostics;

        Assert.Equal(wanted.Order(StringComparer.Ordinal), found.Select(Place).Order(StringComparer.Ordinal));
        Assert.All(found, diagnostic => Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
    }

    [Theory]
    [InlineData("", "malformed-json ")]
    [InlineData("{", "malformed-json ")]
    [InlineData("null", "wrong-type ")]
    [InlineData("[]", "wrong-type ")]
    [InlineData("\"thqse.referential/1\"", "wrong-type ")]
    public void A_text_that_is_no_object_is_refused(string text, string expected)
        => Assert.Equal([expected], Assert.Throws<DiagnosticsException>(() => Sketch.Load(text)).Diagnostics.Select(Place));

    [Theory]
    [InlineData("\"id\": \"sound\"", "\"id\": \"sound\", \"id\": \"other\"", "duplicate-member /id")]
    [InlineData("\"weight\": 2.5", "\"weight\": 2.5, \"weight\": 3", "duplicate-member /themes/1/weight")]
    [InlineData("\"from\": 85.5", "\"from\": null", "wrong-type /levels/1/from")]
    [InlineData("\"weight\": 2.5", "\"weight\": 1e400", "number-out-of-range /themes/1/weight")]
    [InlineData("\"weight\": 2.5", "\"weight\": 1e-30", "number-out-of-range /themes/1/weight")]
    public void A_text_that_no_tree_can_hold_is_refused(string from, string to, string expected)
        => Assert.Equal(
            [expected],
            Assert.Throws<DiagnosticsException>(() => Sketch.Load(ReferentialFiles.SoundText.Replace(from, to, StringComparison.Ordinal))).Diagnostics.Select(Place));

    [Fact]
    public void The_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ReferentialFiles.SoundText));
        Referential.Load(stream);

        Assert.Equal(stream.Length, stream.Position);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void No_stream_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => Referential.Load(null!));

    private static string Place(Diagnostic diagnostic) => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}";
}
