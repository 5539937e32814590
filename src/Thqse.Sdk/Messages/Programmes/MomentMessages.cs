using NodaTime;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Messages;

/// <summary>Moments of calendars, as a person reads them.</summary>
public static class MomentMessages
{
    private static readonly string[] French = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>How precise a moment is.</summary>
    /// <param name="precision">The precision.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this MomentPrecision precision, Language language) => Guard.Defined(precision, nameof(precision)) switch
    {
        MomentPrecision.Minute => language.Say("à la minute", "to the minute"),
        MomentPrecision.Day => language.Say("au jour", "to the day"),
        MomentPrecision.PartOfMonth => language.Say("à la partie de mois", "to a part of the month"),
        MomentPrecision.Month => language.Say("au mois", "to the month"),
        MomentPrecision.Quarter => language.Say("au trimestre", "to the quarter"),
        MomentPrecision.Year => language.Say("à l'année", "to the year"),
        MomentPrecision.Between => language.Say("entre deux moments", "between two moments"),
    };

    /// <summary>A moment in words, such as "19 novembre 2024 à 12 h 00" or "mid-July 2024"; legal time in France.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Say(this CalendarMoment moment, Language language)
    {
        Guard.NotNull(moment, nameof(moment));
        var first = moment.FirstDay;
        return moment.Precision switch
        {
            MomentPrecision.Minute => Minute(moment, language),
            MomentPrecision.Day => Day(first, language),
            MomentPrecision.PartOfMonth => PartOfMonth(first, language),
            MomentPrecision.Month => Month(first, language),
            MomentPrecision.Quarter => language.Say(FormattableString.Invariant($"{Ordinal(Quarter(first))} trimestre {first.Year}"), FormattableString.Invariant($"Q{Quarter(first)} {first.Year}")),
            MomentPrecision.Year => FormattableString.Invariant($"{first.Year}"),
            MomentPrecision.Between => Between(moment, language),
        };
    }

    internal static string Day(LocalDate day, Language language)
        => language.Say(FormattableString.Invariant($"{(day.Day == 1 ? "1er" : FormattableString.Invariant($"{day.Day}"))} {French[day.Month - 1]} {day.Year}"), FormattableString.Invariant($"{day.Day} {English[day.Month - 1]} {day.Year}"));

    /// <summary>From when to when something lasts, of which a moment tells the two ends: "de 2024 à 2028".</summary>
    internal static string Period(CalendarMoment period, Language language)
    {
        if (period.Precision != MomentPrecision.Between)
        {
            return period.Say(language);
        }

        var (first, last) = Ends(period);
        var (from, to) = (first.Say(language), last.Say(language));
        return language.Say((HasArticle(first) ? "du " : from[0] is 'a' or 'o' ? "d'" : "de ") + from + (HasArticle(last) ? " au " : " à ") + to, $"{from} to {to}");
    }

    private static string Minute(CalendarMoment moment, Language language)
    {
        var local = moment.Earliest.InZone(CalendarMoment.TimeZone).LocalDateTime;
        return Day(local.Date, language)
            + language.Say(FormattableString.Invariant($" à {local.Hour}\u00A0h\u00A0{local.Minute:00}"), FormattableString.Invariant($" at {local.Hour}:{local.Minute:00}"));
    }

    private static string PartOfMonth(LocalDate first, Language language) => first.Day switch
    {
        1 => language.Say("début ", "early ") + Month(first, language),
        11 => language.Say("mi-", "mid-") + Month(first, language),
        _ => language.Say("fin ", "late ") + Month(first, language),
    };

    private static string Month(LocalDate first, Language language)
        => FormattableString.Invariant($"{language.Say(French[first.Month - 1], English[first.Month - 1])} {first.Year}");

    private static string Between(CalendarMoment moment, Language language)
    {
        var (first, last) = Ends(moment);
        return language.Say("entre ", "between ") + End(first, language) + language.Say(" et ", " and ") + End(last, language);
    }

    private static (CalendarMoment First, CalendarMoment Last) Ends(CalendarMoment between)
    {
        var ends = between.ToString().Split([".."], StringSplitOptions.None);
        return (CalendarMoment.Parse(ends[0]), CalendarMoment.Parse(ends[1]));
    }

    private static string End(CalendarMoment end, Language language) => (HasArticle(end) ? language.Say("le ", string.Empty) : string.Empty) + end.Say(language);

    /// <summary>French says « le 13 juin » and « le 4e trimestre », but « juin », « fin juin » and « 2028 » without an article.</summary>
    private static bool HasArticle(CalendarMoment moment) => moment.Precision is MomentPrecision.Minute or MomentPrecision.Day or MomentPrecision.Quarter;

    private static int Quarter(LocalDate day) => ((day.Month - 1) / 3) + 1;

    private static string Ordinal(int number) => number == 1 ? "1er" : FormattableString.Invariant($"{number}e");
}
