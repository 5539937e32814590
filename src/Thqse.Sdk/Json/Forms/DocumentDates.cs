using NodaTime;
using NodaTime.Text;

namespace Thqse.Sdk.Json;

/// <summary>Dates in documents: YYYY-MM-DD, four digits of year, no sign; a real day of the years 1 to 9999.</summary>
internal static class DocumentDates
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    public static readonly Form<LocalDate> Form = new(
        new TextShape(DiagnosticCode.InvalidDate, text => TryParse(text, out _), "2027-03-31") { FormName = "date", Pattern = SchemaPattern.Whole("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}") },
        (writer, date, _) => writer.WriteStringValue(Pattern.Format(date)),
        element => Pattern.Parse(element.GetString()!).Value);

    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        return text is not null && Pattern.Parse(text).TryGetValue(default, out date);
    }
}
