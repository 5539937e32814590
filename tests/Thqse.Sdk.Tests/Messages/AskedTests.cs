using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Support;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>What a year asks, in words: what the cell states, and the figure that follows from what is declared, where the cell does not state it.</summary>
public class AskedTests
{
    [Theory]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "atLeast": 5 }""", "visits : au moins 5", "visits: at least 5")]
    [InlineData("""{ "rule": "threshold", "measure": "visits", "atLeast": 1, "per": "week" }""", "visits : au moins 52 (1 par semaine)", "visits: at least 52 (1 a week)")]
    [InlineData("""{ "rule": "growth", "measure": "visits", "percent": 5, "from": 2029 }""", "visits : +5\u00A0% par rapport à 2029 (au moins 735)", "visits: +5% over 2029 (at least 735)")]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "moreThan", "from": 2029 }""", "visits : une hausse par rapport à 2029 (plus de 700)", "visits: an increase over 2029 (more than 700)")]
    [InlineData("""{ "rule": "direction", "measure": "visits", "is": "noMoreThan", "from": 2029 }""", "visits : pas de hausse par rapport à 2029 (au plus 700)", "visits: no increase over 2029 (at most 700)")]
    public void The_figure_that_follows_stands_behind_what_is_asked(string cell, string french, string english)
    {
        var verdict = Verdict(cell, """{ "2029": { "values": { "visits": 700 } } }""");

        Assert.Equal((french, english), (verdict.DescribeAsked(Language.French), verdict.DescribeAsked(Language.English)));
    }

    [Fact]
    public void No_figure_follows_from_a_reference_that_is_not_declared()
        => Assert.Equal("visits: +5% over 2029", Verdict("""{ "rule": "growth", "measure": "visits", "percent": 5, "from": 2029 }""", "{}").DescribeAsked(Language.English));

    [Fact]
    public void Of_a_year_without_a_target_nothing_is_asked()
        => Assert.Equal("nothing is asked", Verdict("""{ "rule": "none" }""", "{}").DescribeAsked(Language.English));

    /// <summary>The verdict of 2030.</summary>
    private static YearVerdict Verdict(string cell, string observations) => OneFiche.Evaluate($$"""{ "2030": {{cell}} }""", observations)[2030];
}
