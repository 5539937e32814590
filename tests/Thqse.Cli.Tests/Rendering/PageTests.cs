using System.Text;
using Thqse.Cli.Rendering;

namespace Thqse.Cli.Tests.Rendering;

public class PageTests
{
    [Fact]
    public void A_text_breaks_between_words_and_never_before_its_punctuation()
    {
        var page = new Page(13, Signs.Unicode);
        page.Paragraph(2, "un deux dix : « trois » !");
        Assert.Equal(["  un deux", "  dix :", "  « trois » !"], page.Lines);
    }

    [Fact]
    public void A_path_or_an_address_longer_than_a_line_stays_whole()
    {
        var page = new Page(10, Signs.Unicode);
        page.Paragraph(2, "voir « /un/long/chemin.json » : https://example.org/ok et plus");
        Assert.Equal(["  voir", "  « /un/long/chemin.json » :", "  https://example.org/ok", "  et plus"], page.Lines);
    }

    [Fact]
    public void A_term_keeps_its_column()
    {
        var page = new Page(20, Signs.Unicode);
        page.Entry(2, 6, "2025", "le premier et le second");
        Assert.Equal(["  2025  le premier", "        et le second"], page.Lines);
    }

    [Fact]
    public void Wide_letters_take_two_columns()
    {
        var page = new Page(7, Signs.Unicode);
        page.Paragraph(0, "病院 病院");
        Assert.Equal(["病院", "病院"], page.Lines);
    }

    [Fact]
    public void No_line_ends_with_a_space()
    {
        var page = new Page(40, Signs.Unicode);
        page.Row([new Toned("signe ", Tone.Good), " ", string.Empty]);
        Assert.Equal(["signe"], page.Lines);
    }

    [Fact]
    public void Without_unicode_signs_and_punctuation_are_ascii()
    {
        var page = new Page(40, Signs.Ascii);
        page.Paragraph(0, "1\u202F234 — a… ≥ b");
        page.Heading("T");
        Assert.Equal(["1 234 - a... >= b", "", "T", "-"], page.Lines);
        Assert.All(Enum.GetValues<Thqse.Sdk.Cpom.VerdictStatus>(), status => Assert.True(Ascii.IsValid(Signs.Ascii.Of(status))));
    }
}
