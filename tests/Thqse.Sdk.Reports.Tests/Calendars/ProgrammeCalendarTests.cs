using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Reports.Tests.Calendars;

/// <summary>What is written is parsed back as a calendar application would.</summary>
public class ProgrammeCalendarTests
{
    private static readonly Instant At = Instant.FromUtc(2024, 6, 14, 10, 0);

    /// <summary>Counted by hand: the eight sessions of Normandy, the two interim feedbacks on Mon espace santé and three events of the cyber June are to come from an hour to another; each is one event instead of two.</summary>
    [Fact]
    public void Every_moment_that_is_to_come_is_an_event_and_a_meeting_is_one()
    {
        var coming = ComingMoments.After(Programme.Shipped, At);
        var events = Parsed(coming, Language.French);

        Assert.Equal(coming.Count - 13, events.Length);
        Assert.Equal(events.Length, events.Select(each => each.Uid).Distinct().Count());
    }

    [Fact]
    public void A_meeting_lasts_from_its_opening_to_its_closing()
    {
        var session = Event("thqse-normandy-2024-sanitary-session-2-Opening");

        Assert.Equal(
            (Instant.FromUtc(2024, 11, 28, 8, 30).ToDateTimeUtc(), Instant.FromUtc(2024, 11, 28, 10, 30).ToDateTimeUtc(), "Session d'aide au remplissage, sanitaire"),
            (session.Start!.AsUtc, session.End!.AsUtc, session.Summary));
    }

    /// <summary>At 9:00 the session has begun: only its end is to come.</summary>
    [Fact]
    public void Of_a_meeting_that_has_begun_the_end_is_an_event()
        => Assert.Single(Parsed(ComingMoments.After([Programme.ThqseNormandy2024], Instant.FromUtc(2024, 11, 28, 9, 0)), Language.French), each => each.Uid == "thqse-normandy-2024-sanitary-session-2-Closing@thqse.sdk");

    [Fact]
    public void What_happens_within_a_day_is_no_deadline()
    {
        Assert.Equal("Conférence de lancement", Event("thqse-normandy-2024-launch-Closing").Summary);
        Assert.Equal("Collective day: aggregated results and guidelines (imprecise date)", Event("thqse-normandy-2024-collective-day-Closing", Language.English).Summary);
    }

    /// <summary>There is no day after the last of the calendar: an event that ends on it has no end.</summary>
    [Theory]
    [InlineData("9999", 1)]
    [InlineData("9999-12-31", 31)]
    [InlineData("9999-12-31T23:59", 31)]
    public void The_last_moments_of_the_calendar_are_events_too(string closes, int day)
    {
        var programme = ProgrammeDocument.Read(ProgrammeDocument.Write(Programme.Tods2024).Replace("2024-06-27", closes, StringComparison.Ordinal)).ProgrammeOrThrow();
        var only = Assert.Single(Parsed(ComingMoments.After([programme], At), Language.French));

        Assert.Equal((9999, day), (only.Start!.Year, only.Start.Day));
    }

    [Fact]
    public void A_minute_is_an_event_at_that_minute_in_universal_time()
    {
        var noon = Event("sons-hospital-wave-2-administrative-file-Closing");

        Assert.False(noon.IsAllDay);
        Assert.Equal(Instant.FromUtc(2024, 11, 19, 11, 0).ToDateTimeUtc(), noon.Start!.AsUtc);
        Assert.Equal(Instant.FromUtc(2025, 6, 18, 10, 0).ToDateTimeUtc(), Event("sons-hospital-wave-2-evidence-Closing").Start!.AsUtc);
    }

    [Fact]
    public void A_day_is_an_all_day_event_that_ends_the_next_day()
    {
        var day = Event("thqse-normandy-2024-self-diagnosis-Closing");

        Assert.True(day.IsAllDay);
        Assert.Equal((new DateOnly(2024, 12, 20), new DateOnly(2024, 12, 21)), (day.Start!.Date, day.End!.Date));
        Assert.DoesNotContain("imprécise", day.Summary + day.Description, StringComparison.Ordinal);
    }

    /// <summary>From 21 September to 10 October: the whole of it, and the title and the description say that nobody knows the day.</summary>
    [Fact]
    public void An_imprecise_moment_is_an_all_day_event_over_its_bounds_that_says_so()
    {
        var applications = Event("hop-en-2-applications-Closing");

        Assert.True(applications.IsAllDay);
        Assert.Equal((new DateOnly(2024, 9, 21), new DateOnly(2024, 10, 11)), (applications.Start!.Date, applications.End!.Date));
        Assert.Contains("(date imprécise)", applications.Summary, StringComparison.Ordinal);
        Assert.Contains("Date imprécise", applications.Description, StringComparison.Ordinal);
        Assert.Contains("entre fin septembre 2024 et début octobre 2024", applications.Description, StringComparison.Ordinal);
        Assert.Contains("(imprecise date)", Event("hop-en-2-applications-Closing", Language.English).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_event_says_when_the_calendar_was_known()
        => Assert.All(Parsed(ComingMoments.After(Programme.Shipped, At), Language.English), each => Assert.Contains("it may have been revised since", each.Description, StringComparison.Ordinal));

    [Fact]
    public void The_same_moments_give_the_same_bytes()
        => Assert.Equal(ProgrammeCalendar.Write(ComingMoments.After(Programme.Shipped, At), At), ProgrammeCalendar.Write(ComingMoments.After(Programme.Shipped, At), At));

    [Fact]
    public void Lines_end_as_the_format_asks_and_none_is_too_long()
    {
        var lines = ProgrammeCalendar.Write(ComingMoments.After(Programme.Shipped, At), At).Split("\r\n");

        Assert.Equal(("BEGIN:VCALENDAR", string.Empty), (lines[0], lines[^1]));
        Assert.All(lines, line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75 + 2 && !line.Contains('\n', StringComparison.Ordinal), line));
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ProgrammeCalendar.Write(null!, At));
        Assert.Throws<ArgumentException>(() => ProgrammeCalendar.Write([null!], At));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeCalendar.Write([], Instant.FromUtc(1911, 1, 1, 0, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgrammeCalendar.Write([], At, (Language)7));
    }

    private static CalendarEvent Event(string uid, Language language = Language.French)
        => Parsed(ComingMoments.After(Programme.Shipped, At), language).Single(each => each.Uid == uid + "@thqse.sdk");

    private static CalendarEvent[] Parsed(IReadOnlyList<ComingMoment> moments, Language language)
        => [.. Calendar.Load(ProgrammeCalendar.Write(moments, At, language))!.Events];
}
