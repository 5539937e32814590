using System.Xml.Linq;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Drawing;

namespace Thqse.Sdk.Reports.Tests.Colours;

/// <summary>What is drawn is told apart by everybody: in colour, in grey, and by whichever cones somebody has.</summary>
public class ColourTests
{
    private static readonly (VerdictStatus Status, bool IsProvisional, bool IsLost)[] Signs =
        [.. Enum.GetValues<VerdictStatus>().Select(status => (status, false, false)), (VerdictStatus.Met, true, false), (VerdictStatus.Pending, false, true)];

    public static TheoryData<string> Names => [.. Eyes.All.Select(eyes => eyes.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Met_not_met_and_undetermined_look_far_apart(string name)
    {
        Colour[] seen = [.. new[] { Palette.Met, Palette.NotMet, Palette.Undetermined, Palette.Paper }.Select(hex => Seen(name, hex))];

        Assert.All(Pairs(seen), pair => Assert.True(pair.One.From(pair.Other) > 20, $"{pair}"));
        Assert.True(seen[0].From(seen[1]) > 75);
    }

    [Fact]
    public void Met_and_not_met_are_far_apart_in_grey()
        => Assert.InRange(Colour.Parse(Palette.Met).Lightness - Colour.Parse(Palette.NotMet).Lightness, 45, 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_met_so_far_is_told_from_what_is_met_and_from_the_paper(string name)
    {
        Assert.InRange(Seen(name, Palette.SoFar).From(Seen(name, Palette.Met)), 15, 100);
        Assert.InRange(Seen(name, Palette.SoFar).From(Seen(name, Palette.Paper)), 8, 100);
    }

    /// <summary>A sign, drawn without its colours, is that of one state only: a colour never stands alone.</summary>
    [Fact]
    public void Every_state_has_a_sign_of_its_own_without_its_colour()
    {
        string[] drawn = [.. Signs.Select(sign => Shapes(sign.Status, sign.IsProvisional, sign.IsLost))];

        Assert.Equal(drawn, drawn.Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sign_stands_out_from_its_ground(string name) => Assert.All(
        new[]
        {
            (Palette.MetInk, Palette.Met), (Palette.MetInk, Palette.SoFar), (Palette.Paper, Palette.NotMet), (Palette.UndeterminedInk, Palette.Undetermined),
            (Palette.Ink, Palette.Paper), (Palette.NotMet, Palette.Paper), (Palette.Quiet, Palette.Shade), (Palette.Quiet, Palette.Paper),
        },
        pair => Assert.InRange(Seen(name, pair.Item1).ContrastWith(Seen(name, pair.Item2)), 4.5, 21));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_steps_of_a_region_grow_lighter_and_their_figures_stand_out(string name)
    {
        (Colour Fill, Colour Ink)[] steps = [.. RegionSteps().Select(step => (Seen(name, step.Fill), Seen(name, step.Ink)))];

        Assert.Equal(5, steps.Length);
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.Second.Fill.Lightness > pair.First.Fill.Lightness + 6, $"{pair}"));
        Assert.All(steps, step => Assert.InRange(step.Fill.ContrastWith(step.Ink), 4.5, 21));
    }

    private static Colour Seen(string name, string hex) => Eyes.All.Single(eyes => eyes.Name == name).See(Colour.Parse(hex));

    private static IEnumerable<(Colour One, Colour Other)> Pairs(Colour[] colours) => colours.SelectMany((one, index) => colours[(index + 1)..].Select(other => (one, other)));

    private static string Shapes(VerdictStatus status, bool isProvisional, bool isLost)
    {
        var canvas = new Canvas();
        StatusSign.Draw(canvas, status, 0, 0, 44, 19, isLost, isProvisional);
        var elements = XElement.Parse(canvas.Done("t", "d", 44, 19).Svg).Elements().Skip(3);
        return string.Concat(elements.Where(each => each.Name.LocalName != "rect").Select(each => each.Name.LocalName + each.Attribute("d")?.Value + each.Attribute("y1")?.Value + each.Value));
    }

    /// <summary>The fills and inks of the legend and the squares of a map, from the darkest to the lightest.</summary>
    private static IEnumerable<(string Fill, string Ink)> RegionSteps() => Pictures.Cpom.RegionPicture.Steps;
}
