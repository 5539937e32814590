using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>Looks ahead over programmes.</summary>
public static class ComingMoments
{
    /// <summary>The openings and the closings that are to come, the soonest first; of an imprecise one, its latest counts. What happens within one moment, such as a day, is told once, as a closing.</summary>
    /// <param name="programmes">The programmes.</param>
    /// <param name="at">The moment from which one looks ahead, of the years 1912 to 9999.</param>
    /// <param name="withinDays">The number of days ahead, zero or more, each from an hour of the clock to the same; null for all that are to come. An imprecise moment counts when it may lie within them.</param>
    /// <returns>The moments; empty when none is to come.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programmes"/> is null.</exception>
    /// <exception cref="ArgumentException">A programme is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year, or the number of days is negative.</exception>
    public static IReadOnlyList<ComingMoment> After(IEnumerable<Programme> programmes, Instant at, int? withinDays = null)
    {
        var from = LegalTime.Checked(at, nameof(at));
        var until = Horizon(from, withinDays);
        return Guard.NoNulls(programmes, nameof(programmes))
            .SelectMany(programme => programme.Stages.SelectMany(stage => Of(programme, stage, from)))
            .Where(coming => until is null || coming.Moment.Earliest <= until)
            .OrderBy(coming => coming.Moment.Latest)
            .ToReadOnly();
    }

    private static IEnumerable<ComingMoment> Of(Programme programme, ProgrammeStage stage, Instant at)
    {
        if (stage.Window is { HappensAtOnce: false, Opens: { } opens } && (at < opens.Earliest || (!opens.IsPrecise && at <= opens.Latest)))
        {
            yield return new ComingMoment(at, programme, stage, ComingKind.Opening, opens, TimeLeft.UntilBegun(opens, at));
        }

        if (stage.Window.Closes is { } closes && TimeLeft.UntilOver(closes, at) is { } left)
        {
            yield return new ComingMoment(at, programme, stage, ComingKind.Closing, closes, left);
        }
    }

    private static Instant? Horizon(Instant at, int? withinDays)
    {
        if (withinDays is null)
        {
            return null;
        }

        if (withinDays < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(withinDays), withinDays, "Zero days or more are needed.");
        }

        var local = at.InZone(LegalTime.Zone).LocalDateTime;
        return Period.Between(local.Date, LocalDate.MaxIsoValue, PeriodUnits.Days).Days <= withinDays
            ? null
            : local.PlusDays(withinDays.Value).InZoneLeniently(LegalTime.Zone).ToInstant();
    }
}
