using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Thqse.Sdk.Json;

/// <summary>
/// Dates in documents: YYYY-MM-DD, four digits of year, no sign; a real day of the years 1 to 9999. Read and written digit by digit: to make a pattern of NodaTime takes longer than to read a contract.
/// </summary>
internal static class DocumentDates
{
    // The day first, as it is written in France.
    private static readonly string[] Usual = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyyMMdd", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d"];

    public static readonly Form<LocalDate> Form = new(
        new TextShape(DiagnosticCode.InvalidDate, text => TryParse(text, out _), "2027-03-31") { FormName = "date", Pattern = SchemaPattern.Whole("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}"), MeantBy = MeantBy },
        (writer, date, _) => writer.WriteStringValue(Write(date)),
        element => TryParse(element.GetString(), out var date) ? date : throw new FormatException("This is no date."));

    /// <summary>As documents have it; the year counts from 1 to 9999.</summary>
    public static string Write(LocalDate date) => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", date.YearOfEra, date.Month, date.Day);

    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] is not '-' || text[7] is not '-'
            || Digits(text, 0, 4) is not (>= 1 and var year)
            || Digits(text, 5, 2) is not (>= 1 and <= 12 and var month)
            || Digits(text, 8, 2) is not (>= 1 and var day) || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>The number that some digits write; negative when one of them is none.</summary>
    private static int Digits(string text, int first, int count)
    {
        var number = 0;
        for (var i = first; i < first + count; i++)
        {
            if (!AsciiDigits.IsDigit(text[i]))
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static string? MeantBy(string text) => Meant(text) is { } date ? Write(date) : null;

    /// <summary>The date that somebody probably meant by a text that is none: 31/03/2027, 20270331, 2027-3-31, or with a time after it; null when none can be told.</summary>
    public static LocalDate? Meant(string text)
    {
        var day = text.Trim();
        var time = day.IndexOfAny(['T', ' ']);
        day = time > 0 ? day.Substring(0, time) : day;
        return TryParse(day, out var date) || Usual.Any(pattern => LocalDatePattern.CreateWithInvariantCulture(pattern).Parse(day).TryGetValue(default, out date)) ? date : null;
    }
}
