using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Tests.Programmes;

/// <summary>What a moment can be, at its bounds, in legal time in France.</summary>
public class CalendarMomentTests
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff'Z'");

    [Theory]
    [InlineData("2024-11-19T12:00", MomentPrecision.Minute, "2024-11-19T11:00:00.000000000Z", "2024-11-19T11:00:00.000000000Z")]
    [InlineData("2025-06-18T12:00", MomentPrecision.Minute, "2025-06-18T10:00:00.000000000Z", "2025-06-18T10:00:00.000000000Z")]
    [InlineData("2024-12-20", MomentPrecision.Day, "2024-12-19T23:00:00.000000000Z", "2024-12-20T22:59:59.999999999Z")]
    [InlineData("2025-03-30", MomentPrecision.Day, "2025-03-29T23:00:00.000000000Z", "2025-03-30T21:59:59.999999999Z")]
    [InlineData("2024-10-27", MomentPrecision.Day, "2024-10-26T22:00:00.000000000Z", "2024-10-27T22:59:59.999999999Z")]
    [InlineData("2024-07/early", MomentPrecision.PartOfMonth, "2024-06-30T22:00:00.000000000Z", "2024-07-10T21:59:59.999999999Z")]
    [InlineData("2024-07/mid", MomentPrecision.PartOfMonth, "2024-07-10T22:00:00.000000000Z", "2024-07-20T21:59:59.999999999Z")]
    [InlineData("2024-07/late", MomentPrecision.PartOfMonth, "2024-07-20T22:00:00.000000000Z", "2024-07-31T21:59:59.999999999Z")]
    [InlineData("2024-02/late", MomentPrecision.PartOfMonth, "2024-02-20T23:00:00.000000000Z", "2024-02-29T22:59:59.999999999Z")]
    [InlineData("2025-02/late", MomentPrecision.PartOfMonth, "2025-02-20T23:00:00.000000000Z", "2025-02-28T22:59:59.999999999Z")]
    [InlineData("2025-03", MomentPrecision.Month, "2025-02-28T23:00:00.000000000Z", "2025-03-31T21:59:59.999999999Z")]
    [InlineData("2024-Q1", MomentPrecision.Quarter, "2023-12-31T23:00:00.000000000Z", "2024-03-31T21:59:59.999999999Z")]
    [InlineData("2024-Q4", MomentPrecision.Quarter, "2024-09-30T22:00:00.000000000Z", "2024-12-31T22:59:59.999999999Z")]
    [InlineData("2028", MomentPrecision.Year, "2027-12-31T23:00:00.000000000Z", "2028-12-31T22:59:59.999999999Z")]
    [InlineData("9999", MomentPrecision.Year, "9998-12-31T23:00:00.000000000Z", "9999-12-31T22:59:59.999999999Z")]
    [InlineData("2024-09/late..2024-10/early", MomentPrecision.Between, "2024-09-20T22:00:00.000000000Z", "2024-10-10T21:59:59.999999999Z")]
    [InlineData("2024..2025-Q1", MomentPrecision.Between, "2023-12-31T23:00:00.000000000Z", "2025-03-31T21:59:59.999999999Z")]
    [InlineData("2024-11-19T12:00..2024-11-20T12:00", MomentPrecision.Between, "2024-11-19T11:00:00.000000000Z", "2024-11-20T11:00:00.000000000Z")]
    public void A_moment_has_the_bounds_of_its_precision(string text, MomentPrecision precision, string earliest, string latest)
    {
        var moment = CalendarMoment.Parse(text);

        Assert.Equal((precision, earliest, latest, text), (moment.Precision, Utc.Format(moment.Earliest), Utc.Format(moment.Latest), moment.ToString()));
        Assert.Equal(precision is MomentPrecision.Minute or MomentPrecision.Day, moment.IsPrecise);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-11-31")]
    [InlineData("2025-02-29")]
    [InlineData("2024-13")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-q4")]
    [InlineData("2024Q4")]
    [InlineData("2024-07/")]
    [InlineData("2024-07/middle")]
    [InlineData("2024-07-11/mid")]
    [InlineData("1911")]
    [InlineData("0000-01-01")]
    [InlineData("24-11-19")]
    [InlineData("+2024")]
    [InlineData("2024-11-19T24:00")]
    [InlineData("2024-11-19T12:60")]
    [InlineData("2024-11-19T12")]
    [InlineData("2024-11-19 12:00")]
    [InlineData("2024-11-19T12:00:00")]
    [InlineData("2024-11-19T12:00Z")]
    [InlineData("2025-03-30T02:30")]
    [InlineData("2024..")]
    [InlineData("..2024")]
    [InlineData("2025..2024")]
    [InlineData("2024-06..2024-05")]
    [InlineData("2024-12..2024-11-30")]
    [InlineData("2024..2025..2026")]
    [InlineData("2024-11-19T12:00..2024-11-19T12:00")]
    public void What_is_no_moment_is_refused(string text)
    {
        Assert.False(CalendarMoment.TryParse(text, out _));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => CalendarMoment.Parse(text)).Message, StringComparison.Ordinal);
    }

    /// <summary>In the night when summer time ends, 2:30 comes twice: before the first a window is open, after the second it is closed, and between nobody knows.</summary>
    [Fact]
    public void A_minute_that_comes_twice_is_not_precise()
    {
        var moment = CalendarMoment.Parse("2024-10-27T02:30");
        var window = new StageWindow(null, moment);

        Assert.False(moment.IsPrecise);
        Assert.Equal(Duration.FromHours(1), moment.Latest - moment.Earliest);
        Assert.Equal(
            [StageStatus.Open, StageStatus.Uncertain, StageStatus.Uncertain, StageStatus.Closed],
            new[] { moment.Earliest - Duration.Epsilon, moment.Earliest, moment.Latest, moment.Latest + Duration.Epsilon }.Select(window.StatusAt));
    }

    [Theory]
    [InlineData("2024-11-19T12:00", "19 novembre 2024 à 12\u00A0h\u00A000", "19 November 2024 at 12:00")]
    [InlineData("2024-11-28T09:05", "28 novembre 2024 à 9\u00A0h\u00A005", "28 November 2024 at 9:05")]
    [InlineData("2025-03-01", "1er mars 2025", "1 March 2025")]
    [InlineData("2024-07/early", "début juillet 2024", "early July 2024")]
    [InlineData("2024-07/mid", "mi-juillet 2024", "mid-July 2024")]
    [InlineData("2024-08/late", "fin août 2024", "late August 2024")]
    [InlineData("2025-02", "février 2025", "February 2025")]
    [InlineData("2024-Q1", "1er trimestre 2024", "Q1 2024")]
    [InlineData("2024-Q4", "4e trimestre 2024", "Q4 2024")]
    [InlineData("2028", "2028", "2028")]
    [InlineData("2024-09/late..2024-10/early", "entre fin septembre 2024 et début octobre 2024", "between late September 2024 and early October 2024")]
    [InlineData("2024-01-01..2024-06-13", "entre le 1er janvier 2024 et le 13 juin 2024", "between 1 January 2024 and 13 June 2024")]
    [InlineData("2024-Q3..2025", "entre le 3e trimestre 2024 et 2025", "between Q3 2024 and 2025")]
    public void A_moment_is_said_in_both_languages(string text, string french, string english)
        => Assert.Equal((french, english), (CalendarMoment.Parse(text).Say(Language.French), CalendarMoment.Parse(text).Say(Language.English)));

    [Fact]
    public void A_day_is_a_moment()
    {
        Assert.Equal("2024-12-20", CalendarMoment.OfDay(new LocalDate(2024, 12, 20)).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarMoment.OfDay(new LocalDate(1911, 12, 31)));
    }
}
