using Ical.Net;
using Calendar = Ical.Net.Calendar;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Reports;

/// <summary>
/// Writes what is to come as an iCalendar file (RFC 5545), which calendar applications import. A minute is an event at that minute, in universal time so that every
/// application shows it right; whole days are all-day events; an imprecise moment is an all-day event over the days on which it may fall, and says so.
/// What opens and closes at minutes of one day, such as a session of two hours, is one event.
/// </summary>
public static class ProgrammeCalendar
{
    private const string Product = "-//Thqse.Sdk//Programmes//FR";

    /// <summary>No event ends after it: there is no next day to write.</summary>
    private static readonly LocalDate LastDay = LocalDate.MaxIsoValue;

    /// <summary>Writes openings and closings as an iCalendar file, an event each; one for both, where they are minutes of the same day.</summary>
    /// <param name="moments">The openings and closings.</param>
    /// <param name="at">The moment at which the calendar is made: the stamp of every event.</param>
    /// <param name="language">The language of titles and descriptions.</param>
    /// <returns>The file, UTF-8 text whose lines end as the format asks; the same moments always give the same bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="ArgumentException">A moment is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment at which it is made is of a year outside 1912 to 9999, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(IEnumerable<ComingMoment> moments, Instant at, Language language = Language.French)
    {
        ArgumentNullException.ThrowIfNull(moments);
        if (!Enum.IsDefined(language))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "A value of Language is needed.");
        }

        var year = at.InZone(DateTimeZone.Utc).Year;
        if (year is < CalendarMoment.FirstYear or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(at), at, "A moment of the years 1912 to 9999 is needed.");
        }

        var all = moments.Select(coming => coming ?? throw new ArgumentException("No moment may be null.", nameof(moments))).ToArray();
        var meetings = all.Where(coming => coming.Kind == ComingKind.Opening && IsMeeting(coming.Stage.Window)).Select(coming => coming.Stage).ToHashSet();
        var calendar = new Calendar { ProductId = Product };
        foreach (var coming in all.Where(coming => coming.Kind == ComingKind.Opening || !meetings.Contains(coming.Stage)))
        {
            calendar.Events.Add(Event(coming, meetings.Contains(coming.Stage), at, language));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>Whether it lasts from a minute of a day to another.</summary>
    private static bool IsMeeting(StageWindow window)
        => window is { Opens: { } opens, Closes: { } closes } && IsMinute(opens) && IsMinute(closes) && opens.FirstDay == closes.LastDay;

    private static bool IsMinute(CalendarMoment moment) => moment is { Precision: MomentPrecision.Minute, IsPrecise: true };

    private static CalendarEvent Event(ComingMoment coming, bool isMeeting, Instant at, Language language)
    {
        var happening = new CalendarEvent
        {
            Uid = FormattableString.Invariant($"{coming.Programme.Id}-{coming.Stage.Id}-{coming.Kind}@thqse.sdk"),
            DtStamp = Utc(at),
            Summary = coming.Stage.Label[language] + (isMeeting ? string.Empty : Suffix(coming, language)),
            Description = Description(coming, language),
            Transparency = TransparencyType.Transparent,
        };
        if (IsMinute(coming.Moment))
        {
            happening.Start = Utc(coming.Moment.Earliest);
            happening.End = isMeeting ? Utc(coming.Stage.Window.Closes!.Latest) : null;
        }
        else
        {
            // The end of an all-day event is the day after its last.
            happening.Start = Day(coming.Moment.FirstDay);
            happening.End = coming.Moment.LastDay < LastDay ? Day(coming.Moment.LastDay.PlusDays(1)) : null;
        }

        return happening;
    }

    /// <summary>Whether it opens or closes, where it does not do both at once, and whether the day is known.</summary>
    private static string Suffix(ComingMoment coming, Language language)
        => (coming.Stage.Window.HappensAtOnce ? string.Empty : " – " + coming.Kind.Label(language))
            + (coming.Moment.IsPrecise ? string.Empty : language is Language.French ? " (date imprécise)" : " (imprecise date)");

    private static string Description(ComingMoment coming, Language language)
    {
        var when = coming.Moment.Say(language);
        var said = coming.Moment.IsPrecise ? when
            : language is Language.French ? $"Date imprécise, entre ces jours seulement : {when}"
            : $"Imprecise date, only known to be within these days: {when}";
        return $"{coming.Programme.Label[language]}\n{said}.\n{coming.Programme.KnownOn(language)}";
    }

    private static CalDateTime Utc(Instant at)
    {
        var utc = at.InUtc().LocalDateTime;
        return new CalDateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, CalDateTime.UtcTzId);
    }

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
