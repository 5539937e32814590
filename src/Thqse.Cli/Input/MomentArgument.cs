using NodaTime;
using NodaTime.Text;
using Thqse.Sdk;
using Thqse.Sdk.Programmes;

namespace Thqse.Cli.Input;

/// <summary>Reads a moment, or a day; without one, the clock of the machine tells it, in legal time in France.</summary>
internal static class MomentArgument
{
    public const string Option = "--at";

    private static readonly OffsetDateTimePattern ToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>A minute of legal time, a day (its beginning), or a moment with its difference from universal time.</summary>
    public static Instant Moment(string? text, Session session)
    {
        if (text is null)
        {
            return session.Terminal.Now;
        }

        return CalendarMoment.TryParse(text, out var moment) && moment.Precision is MomentPrecision.Minute or MomentPrecision.Day ? OnlyOne(moment!, text, session)
            : WithOffset(text) is { Year: >= CalendarMoment.FirstYear and < 9999 } offset ? offset.ToInstant()
            : IsSkipped(text) ? throw CommandException.Usage(session.Language.Say(
                $"{Option} : « {text} » n'existe pas : l'heure d'été commence cette nuit-là, et cette heure est sautée. Écrivez-en une autre.",
                $"{Option}: \"{text}\" does not exist: summer time begins in that night, and that hour is skipped. Write another."))
            : throw CommandException.Usage(session.Language.Say(
                $"{Option} : « {text} » n'est pas un moment. Écrivez 2024-11-19T12:00 (heure de Paris), 2024-11-19 ou 2024-11-19T12:00:00+01:00.",
                $"{Option}: \"{text}\" is not a moment. Write 2024-11-19T12:00 (Paris time), 2024-11-19 or 2024-11-19T12:00:00+01:00."));
    }

    private static OffsetDateTime? WithOffset(string text)
        => OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var exact) || ToTheMinute.Parse(text).TryGetValue(default, out exact) ? exact : null;

    /// <summary>Whether the clock goes forward over it.</summary>
    private static bool IsSkipped(string text)
        => Local.Parse(text).TryGetValue(default, out var local) && local.Year >= CalendarMoment.FirstYear && CalendarMoment.TimeZone.MapLocal(local).Count == 0;

    /// <summary>A minute that the clock shows twice is two moments, an hour apart: who means one says which.</summary>
    private static Instant OnlyOne(CalendarMoment moment, string text, Session session) => moment.IsPrecise ? moment.Earliest : throw CommandException.Usage(session.Language.Say(
        $"{Option} : « {text} » vient deux fois cette nuit-là, où l'heure d'été prend fin. Écrivez {text}:00+02:00 ou {text}:00+01:00.",
        $"{Option}: \"{text}\" comes twice in that night, when summer time ends. Write {text}:00+02:00 or {text}:00+01:00."));

    /// <summary>A day; without one, today in France.</summary>
    public static LocalDate Date(string option, string? text, Session session)
        => DateArgument.Read(option, text, session) ?? session.Terminal.Now.InZone(CalendarMoment.TimeZone).Date;
}
