using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Tests.Programmes;

public class StageWindowTests
{
    private static readonly CalendarMoment Noon = CalendarMoment.Parse("2024-11-19T12:00");

    [Fact]
    public void Until_noon_includes_noon_and_not_a_billionth_of_a_second_more()
    {
        var window = new StageWindow(null, Noon);

        Assert.Equal(
            [StageStatus.Open, StageStatus.Open, StageStatus.Closed],
            new[] { Noon.Latest - Duration.Epsilon, Noon.Latest, Noon.Latest + Duration.Epsilon }.Select(window.StatusAt));
    }

    [Fact]
    public void From_noon_includes_noon()
    {
        var window = new StageWindow(Noon, null);

        Assert.Equal([StageStatus.NotYet, StageStatus.Open], new[] { Noon.Earliest - Duration.Epsilon, Noon.Earliest }.Select(window.StatusAt));
    }

    [Fact]
    public void A_window_of_one_minute_is_open_for_it()
        => Assert.Equal(StageStatus.Open, new StageWindow(Noon, Noon).StatusAt(Noon.Earliest));

    [Theory]
    [InlineData("2024-11-20", "2024-11-19")]
    [InlineData("2024-12", "2024-11/late")]
    public void What_closes_before_it_opens_is_refused(string opens, string closes)
        => Assert.Throws<ArgumentException>(() => new StageWindow(CalendarMoment.Parse(opens), CalendarMoment.Parse(closes)));

    /// <summary>Late in a month to early in the same month may still be right: nobody knows the days.</summary>
    [Fact]
    public void A_window_whose_bounds_overlap_is_uncertain_throughout()
    {
        var window = new StageWindow(CalendarMoment.Parse("2024-11"), CalendarMoment.Parse("2024-11/mid"));

        Assert.Equal(StageStatus.Uncertain, window.StatusAt(CalendarMoment.Parse("2024-11-01").Earliest));
        Assert.Equal(StageStatus.Uncertain, window.StatusAt(CalendarMoment.Parse("2024-11-20").Latest));
        Assert.Equal(StageStatus.Closed, window.StatusAt(CalendarMoment.Parse("2024-11-21").Earliest));
    }

    [Fact]
    public void A_moment_out_of_legal_time_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new StageWindow(null, Noon).StatusAt(Instant.FromUtc(1911, 12, 31, 23, 59)));
}
