using System.Text;
using Thqse.Cli.Commands.Diagnosis;
using Thqse.Cli.Rendering;

namespace Thqse.Cli.Tests.Rendering;

public class BarTests
{
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0.1, 0.1, 1, 0)]
    [InlineData(50, 50, 5, 0)]
    [InlineData(50, 50.1, 5, 1)]
    [InlineData(50, 80, 5, 3)]
    [InlineData(99.9, 99.9, 9, 0)]
    [InlineData(99.8, 99.9, 8, 1)]
    [InlineData(99.9, 100, 9, 1)]
    [InlineData(90, 90.1, 8, 1)]
    [InlineData(100, 100, 10, 0)]
    [InlineData(0, 100, 0, 10)]
    public void Only_100_fills_a_bar_and_an_interval_always_shows(decimal conservative, decimal highest, int full, int shaded)
        => Assert.Equal((full, shaded), ScoreBar.Cells(conservative, highest, 10));

    [Fact]
    public void The_scale_stands_over_its_columns()
    {
        Assert.Equal("0    50  100", BoxLine.Scale(12));
        Assert.Equal(30, BoxLine.Scale(30).Length);
    }

    [Fact]
    public void Without_unicode_bars_are_ascii()
    {
        var signs = BarSigns.Of(new Page(80, Signs.Ascii));
        Assert.True(Ascii.IsValid(signs.Full + signs.Shaded + signs.Rest + signs.Least + signs.Line + signs.Box + signs.Median + signs.Most));
        Assert.NotEqual(signs, BarSigns.Of(new Page(80, Signs.Unicode)));
    }
}
