using NodaTime;
using NodaTime.Text;

namespace Thqse.Sdk.Serialization;

/// <summary>Dates in documents: YYYY-MM-DD, four digits of year, no sign.</summary>
internal static class DocumentDates
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy'-'MM'-'dd");

    public static bool TryParse(string? text, out LocalDate date)
    {
        date = default;
        return text is not null && Pattern.Parse(text).TryGetValue(default, out date);
    }

    /// <summary>A date whose form has been checked.</summary>
    public static LocalDate Parse(string text) => Pattern.Parse(text).Value;

    public static string Write(LocalDate date) => Pattern.Format(date);
}
