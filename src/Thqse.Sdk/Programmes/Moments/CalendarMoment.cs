using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>
/// A moment of a calendar, as precise as its author was: a minute, a day, a part of a month, a month, a quarter, a year, or between two of these.
/// It is legal time in France (Europe/Paris), whatever the time zone of the machine. Immutable.
/// </summary>
/// <remarks>Two moments are equal when they are as precise, and begin and end at the same instants.</remarks>
[JsonConverter(typeof(NoJsonConverter<CalendarMoment>))]
public sealed class CalendarMoment : IEquatable<CalendarMoment>
{
    /// <summary>The first year of which moments are known, 1912: from then on legal time in France differs from universal time by whole minutes.</summary>
    public const int FirstYear = LegalTime.FirstYear;

    private readonly string text;

    internal CalendarMoment(string text, MomentPrecision precision, Instant earliest, Instant latest)
    {
        this.text = text;
        Precision = precision;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The time zone of the calendars, Europe/Paris, as NodaTime carries it.</summary>
    public static DateTimeZone TimeZone => LegalTime.Zone;

    /// <summary>How precise it is.</summary>
    public MomentPrecision Precision { get; }

    /// <summary>The earliest that it can be.</summary>
    public Instant Earliest { get; }

    /// <summary>The latest that it can be, included: of a minute that moment, of a day its last billionth of a second.</summary>
    public Instant Latest { get; }

    /// <summary>Whether everybody would act on it in the same way: a minute, or a whole day. A minute that the clock shows twice, when summer time ends, is not precise.</summary>
    public bool IsPrecise => Precision == MomentPrecision.Day || Earliest == Latest;

    /// <summary>The day on which it begins, in Europe/Paris.</summary>
    public LocalDate FirstDay => Earliest.InZone(LegalTime.Zone).Date;

    /// <summary>The day on which it ends, included, in Europe/Paris.</summary>
    public LocalDate LastDay => Latest.InZone(LegalTime.Zone).Date;

    /// <summary>When it is over: of a minute that moment, of a day the beginning of the next.</summary>
    internal Instant End => Precision == MomentPrecision.Minute ? Latest : Latest + Duration.Epsilon;

    /// <summary>A whole day.</summary>
    /// <param name="day">The day, in any calendar.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1912 to 9999.</exception>
    public static CalendarMoment OfDay(LocalDate day) => MomentText.OfDay(Guard.Date(day, nameof(day)))
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, $"A day of the years {LegalTime.FirstYear} to 9999 is needed.");

    /// <summary>Reads a moment.</summary>
    /// <param name="text">Such as "2024-11-19T12:00", "2024-12-20", "2024-07/mid", "2025-03", "2024-Q4", "2028" or "2024-09/late..2024-10/early"; the years 1912 to 9999.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no moment, or one that the clock skips when summer time begins.</exception>
    public static CalendarMoment Parse(string text) => TryParse(Guard.NotNull(text, nameof(text)), out var moment)
        ? moment
        : throw new FormatException($"'{text}' is no moment of a calendar: write it like one of {string.Join(", ", MomentText.Examples)}.");

    /// <summary>Reads a moment, if the text is one.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="moment">The moment; null when the text is none.</param>
    /// <returns>Whether the text is a moment.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CalendarMoment? moment)
    {
        moment = text is null ? null : MomentText.Read(text);
        return moment is not null;
    }

    /// <summary>Whether two moments are the same, or both are null.</summary>
    /// <param name="left">One moment; may be null.</param>
    /// <param name="right">The other; may be null.</param>
    public static bool operator ==(CalendarMoment? left, CalendarMoment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two moments differ, or one of them is null.</summary>
    /// <param name="left">One moment; may be null.</param>
    /// <param name="right">The other; may be null.</param>
    public static bool operator !=(CalendarMoment? left, CalendarMoment? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(CalendarMoment? other) => other is not null && (Precision, Earliest, Latest) == (other.Precision, other.Earliest, other.Latest);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CalendarMoment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Precision, Earliest, Latest).GetHashCode();

    /// <summary>The moment as documents write it, such as "2024-07/mid".</summary>
    public override string ToString() => text;
}
