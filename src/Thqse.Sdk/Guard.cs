using NodaTime;

namespace Thqse.Sdk;

/// <summary>Checks of arguments: a programming mistake throws at once.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string name)
        where T : class
        => value ?? throw new ArgumentNullException(name);

    public static decimal OutOf100(decimal value, string name)
        => value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(name, value, "A number from 0 to 100 is needed.");

    /// <summary>A value of its enumeration: a number cast into it is none.</summary>
    public static T Defined<T>(T value, string name)
        where T : struct, Enum
        => Codes<T>.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"A value of {typeof(T).Name} is needed.");

    /// <summary>The same day in the calendar of documents, whatever the calendar of the date: years are counted in that one.</summary>
    public static LocalDate Date(LocalDate value, string name)
    {
        var date = value.WithCalendar(CalendarSystem.Iso);
        return date.Year >= 1 ? date : throw new ArgumentOutOfRangeException(name, value, "A year from 1 to 9999 is needed.");
    }

    /// <summary>A copy of a list, of which no item is null.</summary>
    public static T[] NoNulls<T>(IEnumerable<T>? items, string name)
        where T : class
    {
        var copy = NotNull(items, name).ToArray();
        return Array.IndexOf(copy, null) < 0 ? copy : throw new ArgumentException("No item may be null.", name);
    }

    public static string NotBlank(string? value, string name)
        => string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text that is not blank is needed.", name) : value!;
}
