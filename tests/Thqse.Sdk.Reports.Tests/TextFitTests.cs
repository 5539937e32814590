using Thqse.Sdk.Reports.Drawing;

namespace Thqse.Sdk.Reports.Tests;

/// <summary>A text fits its place: a letter of usual width takes 0.556 of the size, and 0.04 of that to spare, 5.78 at size 10.</summary>
public class TextFitTests
{
    [Theory]
    [InlineData("nnnn nnnn", 100, "nnnn nnnn")]
    [InlineData("nnnn nnnn", 45, "nnnn…")]
    [InlineData("n nnnnnnnnn", 40, "n nnn…")]
    [InlineData("nnnnnnnnn", 40, "nnnnn…")]
    [InlineData("nnnnnnnnn", 5, "…")]
    [InlineData("nnnnn🏥🏥🏥", 50, "nnnnn…")]
    [InlineData("nnnnn🏥🏥🏥", 55, "nnnnn🏥…")]
    public void A_text_that_is_too_long_is_cut_between_words_or_letters(string text, decimal width, string shown) => Assert.Equal(shown, TextFit.Cut(text, width, 10));

    [Theory]
    [InlineData("nnnn nnnn", 100, "nnnn nnnn")]
    [InlineData("nnnn nnnn", 30, "nnnn|nnnn")]
    [InlineData("nnnn nnnn nnnn", 30, "nnnn|nnn…")]
    [InlineData("nnnnnnnnn", 25, "nnnn|nn…")]
    [InlineData("nn", 1, "n|…")]
    public void A_text_stands_on_two_lines_at_most(string text, decimal width, string lines) => Assert.Equal(lines, string.Join('|', TextFit.Wrap(text, width, 10, 2)));

    [Theory]
    [InlineData("a\tb\nc\rd", "a\tb\nc\rd")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD")]
    [InlineData("é🏥", "é🏥")]
    public void What_xml_cannot_hold_is_replaced(string text, string readable) => Assert.Equal(readable, Canvas.Readable(text));

    [Fact]
    public void An_axis_without_length_is_a_point() => Assert.Equal((10, 60), (new Axis(5, 5, 10, 110).At(7), new Axis(0, 100, 10, 110).At(50)));
}
