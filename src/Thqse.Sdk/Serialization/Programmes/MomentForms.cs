using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Json;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>Moments and the time between them in documents that are only written.</summary>
internal static class MomentForms
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HH:mm>");

    /// <summary>A moment in legal time, with its difference from universal time: 2024-11-19T12:00:00+01:00.</summary>
    public static readonly Form<Instant> Instant = new(
        new TextShape(DiagnosticCode.InvalidMoment, text => Local.Parse(text).Success, "2024-11-19T12:00:00+01:00")
        {
            Pattern = SchemaPattern.Whole("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?[+-][0-9]{2}:[0-9]{2}"),
        },
        (writer, at, _) => writer.WriteStringValue(Local.Format(at.InZone(CalendarMoment.TimeZone).ToOffsetDateTime())));

    /// <summary>Elapsed time, in hours, minutes and seconds: PT25H for the day on which summer time ends.</summary>
    public static readonly Form<Duration> Elapsed = new(
        new TextShape(DiagnosticCode.InvalidMoment, IsElapsed, "PT25H") { Pattern = SchemaPattern.Whole("PT([0-9]+H)?([0-9]+M)?([0-9]+S)?") },
        (writer, elapsed, _) => writer.WriteStringValue(TextOf(elapsed)));

    /// <summary>What is less than a second is left out: nobody acts on it, and few read it.</summary>
    private static string TextOf(Duration elapsed)
    {
        var hours = (elapsed.Days * 24L) + elapsed.Hours;
        var text = "PT" + Part(hours, 'H') + Part(elapsed.Minutes, 'M') + Part(elapsed.Seconds, 'S');
        return text == "PT" ? "PT0S" : text;
    }

    private static bool IsElapsed(string text) => text.StartsWith("PT", StringComparison.Ordinal) && PeriodPattern.Roundtrip.Parse(text).Success;

    private static string Part(long number, char unit) => number == 0 ? string.Empty : FormattableString.Invariant($"{number}{unit}");
}

/// <summary>What remains until a moment: exactly, or between bounds.</summary>
internal sealed record Remaining(Duration AtLeast, Duration AtMost)
{
    public static readonly ObjectForm<Remaining> Form = new(
    [
        Members.Required("atLeast", MomentForms.Elapsed, (Remaining left) => left.AtLeast),
        Members.Required("atMost", MomentForms.Elapsed, (Remaining left) => left.AtMost),
    ]);
}
