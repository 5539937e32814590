using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Programmes;

/// <summary>Reads moments as documents write them. Each precision has one way to be written, told by its length and its signs.</summary>
internal static class MomentText
{
    public static readonly string[] Examples = ["2024-11-19T12:00", "2024-12-20", "2024-07/mid", "2025-03", "2024-Q4", "2028", "2024-09/late..2024-10/early"];

    private const string Mark = "..";

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd'T'HH':'mm");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM");

    /// <summary>The moment; null when the text is none.</summary>
    public static CalendarMoment? Read(string text)
    {
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return One(text);
        }

        return One(text.Substring(0, mark)) is { } first && One(text.Substring(mark + Mark.Length)) is { } last && first.Earliest < last.Latest && first.Latest <= last.Latest
            ? new CalendarMoment(text, MomentPrecision.Between, first.Earliest, last.Latest)
            : null;
    }

    /// <summary>A day, in the calendar of documents; null when it is of a year that is not known.</summary>
    public static CalendarMoment? OfDay(LocalDate day) => One(DocumentDates.Write(day));

    private static CalendarMoment? One(string text) => text.Length switch
    {
        4 => YearOf(text) is { } year ? Days(text, MomentPrecision.Year, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)) : null,
        7 when text[5] == 'Q' => Quarter(text),
        7 => MonthOf(text) is { } month ? Days(text, MomentPrecision.Month, month, EndOf(month)) : null,
        10 => DocumentDates.TryParse(text, out var day) && IsKnown(day.Year) ? Days(text, MomentPrecision.Day, day, day) : null,
        16 => OfMinute(text),
        > 8 when text[7] == '/' => PartOfMonth(text),
        _ => null,
    };

    /// <summary>24:00 would be read as the next midnight, and is no hour here.</summary>
    private static CalendarMoment? OfMinute(string text)
        => Minute.Parse(text).TryGetValue(default, out var local) && Minute.Format(local) == text && IsKnown(local.Year) && LegalTime.When(local) is { } when
            ? new CalendarMoment(text, MomentPrecision.Minute, when.First, when.Last)
            : null;

    private static CalendarMoment? Quarter(string text)
    {
        if (YearOf(text.Substring(0, 4)) is not { } year || text[4] != '-' || text[6] is < '1' or > '4')
        {
            return null;
        }

        var first = new LocalDate(year, 1 + (3 * (text[6] - '1')), 1);
        return Days(text, MomentPrecision.Quarter, first, EndOf(first.PlusMonths(2)));
    }

    private static CalendarMoment? PartOfMonth(string text) => (MonthOf(text.Substring(0, 7)), text.Substring(8)) switch
    {
        ({ } month, "early") => Days(text, MomentPrecision.PartOfMonth, month, month.PlusDays(9)),
        ({ } month, "mid") => Days(text, MomentPrecision.PartOfMonth, month.PlusDays(10), month.PlusDays(19)),
        ({ } month, "late") => Days(text, MomentPrecision.PartOfMonth, month.PlusDays(20), EndOf(month)),
        _ => null,
    };

    private static CalendarMoment Days(string text, MomentPrecision precision, LocalDate first, LocalDate last)
        => new(text, precision, LegalTime.StartOf(first), LegalTime.EndOf(last));

    private static LocalDate EndOf(LocalDate month) => month.PlusDays(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) - 1);

    private static LocalDate? MonthOf(string text) => Month.Parse(text).TryGetValue(default, out var month) && IsKnown(month.Year) ? month : null;

    private static int? YearOf(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsKnown(year) ? year : null;

    private static bool IsKnown(int year) => year is >= LegalTime.FirstYear and <= 9999;
}
