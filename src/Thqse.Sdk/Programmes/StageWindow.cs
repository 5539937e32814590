using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>When something can be done: from an opening to a closing, each of its own precision. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<StageWindow>))]
public sealed class StageWindow
{
    /// <summary>Describes a window.</summary>
    /// <param name="opens">When it opens; null when it is open from the beginning.</param>
    /// <param name="closes">When it closes, included; null when no closing is known.</param>
    /// <exception cref="ArgumentException">It would be closed before it can open.</exception>
    public StageWindow(CalendarMoment? opens, CalendarMoment? closes)
    {
        if (IsReversed(opens, closes))
        {
            throw new ArgumentException($"A window does not close ({closes}) before it opens ({opens}).", nameof(closes));
        }

        Opens = opens;
        Closes = closes;
    }

    /// <summary>When it opens; null when it is open from the beginning.</summary>
    public CalendarMoment? Opens { get; }

    /// <summary>When it closes, included; null when no closing is known.</summary>
    public CalendarMoment? Closes { get; }

    /// <summary>Where it stands at a moment. What is said to be open until noon is open at noon; what has neither opening nor closing is always uncertain.</summary>
    /// <param name="at">The moment, of the years 1912 to 9999.</param>
    /// <returns>Not yet, open, closed, or uncertain inside the bounds of an imprecise opening or closing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year.</exception>
    public StageStatus StatusAt(Instant at)
    {
        LegalTime.Checked(at, nameof(at));
        return this switch
        {
            { Closes: { } closes } when at > closes.Latest => StageStatus.Closed,
            { Opens: { } opens } when at < opens.Earliest => StageStatus.NotYet,
            { Opens: null, Closes: null } => StageStatus.Uncertain,
            { Opens: { IsPrecise: false } opens } when at <= opens.Latest => StageStatus.Uncertain,
            { Closes: { IsPrecise: false } closes } when at >= closes.Earliest => StageStatus.Uncertain,
            _ => StageStatus.Open,
        };
    }

    /// <summary>Whether it opens and closes within the same moment, such as a conference of one day.</summary>
    public bool HappensAtOnce => Opens is not null && Opens.ToString() == Closes?.ToString();

    /// <summary>From when until when.</summary>
    public override string ToString() => $"{Opens?.ToString() ?? "…"} to {Closes?.ToString() ?? "…"}";

    /// <summary>Whether a closing lies wholly before an opening.</summary>
    internal static bool IsReversed(CalendarMoment? opens, CalendarMoment? closes) => opens is not null && closes is not null && closes.Latest < opens.Earliest;
}
