using NodaTime;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Dates as documents have them: YYYY-MM-DD, a real day of the years 1 to 9999. For a host that takes a date from its own caller.</summary>
public static class DocumentDate
{
    /// <summary>Reads a day that has to be written as in a document.</summary>
    /// <param name="text">The text, such as "2027-03-31".</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no day, or written otherwise.</exception>
    public static LocalDate Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var date) ? date : throw new FormatException($"'{text}' is no date of a document: a real day, written YYYY-MM-DD, is needed.");

    /// <summary>Reads a day if it is written as in a document.</summary>
    /// <param name="text">The text, such as "2027-03-31"; null gives false.</param>
    /// <param name="date">The date; the default value when the text is none.</param>
    /// <returns>Whether the text is a date as documents have them.</returns>
    public static bool TryParse(string? text, out LocalDate date) => DocumentDates.TryParse(text, out date);

    /// <summary>The date that somebody probably meant by a text that is none, to propose it, never to take it: "31/03/2027", the day first as in France, or "20270331".</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date; null when none can be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalDate? Meant(string text) => DocumentDates.Meant(Guard.NotNull(text, nameof(text)));

    /// <summary>Writes a day as it stands in a document.</summary>
    /// <param name="date">The date, in the Gregorian calendar.</param>
    /// <returns>The text, such as "2027-03-31".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the Gregorian calendar.</exception>
    public static string Write(LocalDate date) => DocumentDates.Write(Guard.Date(date, nameof(date)));
}
