using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>The legal time of the calendars: that of Europe/Paris, from the time zones that NodaTime carries, whatever those of the machine.</summary>
internal static class LegalTime
{
    /// <summary>From that year on, legal time differs from universal time by whole minutes, and documents can write every moment.</summary>
    public const int FirstYear = 1912;

    private static readonly Instant First = Instant.FromUtc(FirstYear, 1, 1, 0, 0);

    /// <summary>A day before the last moment of NodaTime: every moment up to it has a local time.</summary>
    private static readonly Instant Last = Instant.MaxValue - Duration.FromDays(1);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Paris"];

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

    public static Instant Checked(Instant at, string name)
        => at >= First && at <= Last ? at : throw new ArgumentOutOfRangeException(name, at, $"A moment of the years {FirstYear} to 9999 is needed.");
}
