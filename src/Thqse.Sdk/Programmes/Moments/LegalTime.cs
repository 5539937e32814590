using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>The legal time of the calendars: that of Europe/Paris, from the time zones that NodaTime carries, whatever those of the machine.</summary>
internal static class LegalTime
{
    /// <summary>From that year on, legal time differs from universal time by whole minutes, and documents can write every moment.</summary>
    public const int FirstYear = 1912;

    private static readonly Instant First = Instant.FromUtc(FirstYear, 1, 1, 0, 0);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>The last moment that has a local time: an hour before the last of universal time.</summary>
    private static Instant Last { get; } = EndOf(LocalDate.MaxIsoValue);

    /// <summary>The first moment of a day, which is midnight but where the clock skips it.</summary>
    public static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    /// <summary>The last moment of a day, a billionth of a second before the next.</summary>
    public static Instant EndOf(LocalDate day) => day.At(LocalTime.MaxValue).InZoneLeniently(Zone).ToInstant();

    /// <summary>When it is so on the clock: once, twice in the night when the clock goes back, never in the one when it goes forward.</summary>
    public static (Instant First, Instant Last)? When(LocalDateTime local)
    {
        var mapping = Zone.MapLocal(local);
        return mapping.Count == 0 ? null : (mapping.First().ToInstant(), mapping.Last().ToInstant());
    }

    /// <summary>Whole days on the calendar, whatever hours the clock skips or repeats in them. The end of the year 9999 has no local time of its own, and is reckoned with all the same.</summary>
    public static int DaysBetween(Instant from, Instant to) => (to - from + Ahead(to) - Ahead(from)).Days;

    public static Instant Checked(Instant at, string name)
        => at >= First && at <= Last ? at : throw new ArgumentOutOfRangeException(name, at, $"A moment of the years {FirstYear} to 9999 is needed.");

    /// <summary>By how much the clock is ahead of universal time.</summary>
    private static Duration Ahead(Instant at) => Duration.FromSeconds(Zone.GetUtcOffset(at).Seconds);
}
