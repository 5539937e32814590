using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>The time until a moment: between its bounds where it is imprecise.</summary>
internal sealed record TimeLeft(Duration AtLeast, Duration AtMost)
{
    /// <summary>The time until a moment is over, of a closing; nothing remains of one that is over.</summary>
    public static TimeLeft? UntilOver(CalendarMoment? moment, Instant at)
        => moment is null || at > moment.Latest ? null
            : moment.IsPrecise ? new TimeLeft(moment.End - at, moment.End - at)
            : new TimeLeft(moment.Earliest > at ? moment.Earliest - at : Duration.Zero, moment.End - at);

    /// <summary>The time until a moment begins, of an opening.</summary>
    public static TimeLeft UntilBegun(CalendarMoment moment, Instant at)
    {
        var least = moment.Earliest > at ? moment.Earliest - at : Duration.Zero;
        return new TimeLeft(least, moment.IsPrecise ? least : moment.End - at);
    }
}
